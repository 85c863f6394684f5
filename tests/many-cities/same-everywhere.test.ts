import { ManyCities } from '../../src/browser/many-cities/many-cities';
import { builtinModel } from '../../src/model/builtin-model';
import { resultJson } from '../../src/report/result-json';
import type { CellValue } from '../../src/workbook/workbook-description';
import { assessmentOf, otherWorkbook, sample } from '../cli/a-workbook';
import { wideCsv } from '../cli/a-wide-file';
import { run, TODAY } from '../cli/run';
import { workFolder } from '../cli/work-folder';
import { read } from '../tools/score';
import { comparisonLines, inExcel, inPage, throughOffice, type Assessed } from './ways-in';

jest.setTimeout(120_000);

const SAMPLES = ['castellet-de-boira', 'puerto-almendro', 'riudelluna', 'roca-trencada', 'vallmoreda', 'vilaserena'];
const GENERATED = 200;
/** Lines of files that have no result. */
const REFUSED = 2;
const IDS = builtinModel().criteria.map(({ id }) => id);
/** Texts, numbers and truth values, since hosts and files keep them differently. */
const RATINGS: readonly CellValue[] = ['N', 'P', 'L', 'F', '', 'N/A', '40 %', 0.7, 'L · Largely achieved', 0, true];

/** A city like no other of its kind, by its number. */
function generated(number: number): Uint8Array {
  const ratings = Object.fromEntries(IDS.map((id, index) => [id, RATINGS[(number * 31 + index * (1 + (number % 5))) % RATINGS.length] ?? '']));
  return assessmentOf(`City ${String(number)}`, ratings, { Population: 100 + number * 317, Strict: number % 7 === 0 ? 'yes' : 'no' });
}

function files(): Map<string, Uint8Array> {
  return new Map<string, Uint8Array>([
    ...SAMPLES.map((name) => [`${name}.xlsx`, sample(name)] as const),
    ...Array.from({ length: GENERATED }, (_, index) => [`z${String(index).padStart(3, '0')}.xlsx`, generated(index)] as const),
    ['survey.csv', new TextEncoder().encode(wideCsv(['Deltebre', '43901', 'F'], ['Escala', '17062', 'P']))],
    ['broken.xlsx', sample('vilaserena').subarray(0, 9000)],
    ['budget.xlsx', otherWorkbook()],
  ]);
}

const sheetsOf = (bytes: Uint8Array) => read(bytes).sheets;

/** The cells: hidden names hold what only the command needs to know again. */
const withoutDigests = (sheets: ReturnType<typeof sheetsOf>) => sheets.map(({ name, visibility, rows }) => ({ name, visibility, rows }));

describe('every way in compares alike', () => {
  const folder = workFolder();

  test(`the command and the page: ${String(SAMPLES.length)} samples, ${String(GENERATED)} generated cities, a table and what cannot be scored`, async () => {
    const page = new ManyCities(builtinModel(), TODAY);
    let id = 0;
    for (const [name, bytes] of files()) {
      folder.put(`in/${name}`, bytes);
      id += 1;
      page.add(id, name, bytes);
    }
    await run('compare', folder.path('in'), '-o', folder.path('c.xlsx'));
    const [commands, pages] = [sheetsOf(folder.bytes('c.xlsx')), sheetsOf(page.comparisonFile('en'))];
    expect(pages.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    for (const [index, sheet] of commands.entries()) expect({ name: sheet.name, rows: pages[index]?.rows }).toEqual({ name: sheet.name, rows: sheet.rows });
  });

  test('the command and the page: the copy of each row of a table, by its name and what is in it', async () => {
    const table = wideCsv(['Deltebre', '43901', 'F'], ['Escala', '17062', 'P']);
    const path = folder.put('survey.csv', table);
    await run('score', path, '-o', folder.path('out'));
    const page = new ManyCities(builtinModel(), TODAY);
    page.add(1, 'survey.csv', new TextEncoder().encode(table));
    const copies = page.copies(1, null);
    expect(copies.map(({ name }) => `survey-scored/${name}`).sort()).toEqual(folder.files('out'));
    for (const { name, content } of copies) expect({ name, sheets: content.ok && withoutDigests(sheetsOf(content.value)) }).toEqual({ name, sheets: withoutDigests(sheetsOf(folder.bytes(`out/survey-scored/${name}`))) });
  });

  test('Excel and the page: the samples, read through the Office library', async () => {
    const [page, excel] = [new ManyCities(builtinModel(), TODAY), new ManyCities(builtinModel(), TODAY)];
    for (const [index, name] of SAMPLES.entries()) {
      page.add(index, `${name}.xlsx`, sample(name));
      excel.addWorkbook(index, `${name}.xlsx`, await throughOffice(read(sample(name))));
    }
    expect(sheetsOf(excel.comparisonFile('ca'))).toEqual(sheetsOf(page.comparisonFile('ca')));
  });

  describe('as JSON', () => {
    const inputs = new Map([...files()].filter(([name]) => name.endsWith('.xlsx')));
    const pages = new Map<string, Assessed>();
    const excels = new Map<string, Assessed>();
    beforeAll(async () => {
      for (const [name, bytes] of inputs) {
        pages.set(name, inPage(name, bytes));
        excels.set(name, await inExcel(name, bytes));
      }
    });
    beforeEach(() => {
      for (const [name, bytes] of inputs) folder.put(`in/${name}`, bytes);
    });

    test('the command, Excel and the page: every line of the comparison', async () => {
      await run('compare', folder.path('in'), '-o', folder.path('c.xlsx'), '--json');
      const lines = folder.bytes('c.ndjson').toString().trimEnd().split('\n');
      expect(lines).toHaveLength(SAMPLES.length + GENERATED + REFUSED);
      expect(comparisonLines(pages)).toEqual(lines);
      expect(comparisonLines(excels)).toEqual(lines);
    });

    test('the command, Excel and the page: the result of every sample and every generated city', async () => {
      await run('score', folder.path('in'), '-o', folder.path('out'), '--json');
      const results = folder.files('out').filter((name) => /^[^/]+\.json$/.test(name));
      expect(results).toHaveLength(SAMPLES.length + GENERATED);
      for (const result of results) {
        const text = folder.bytes(`out/${result}`).toString();
        for (const way of [pages, excels]) {
          const json = way.get(result.replace(/\.json$/, ''))?.scored.map((city) => resultJson(city, 'en'));
          expect(`${JSON.stringify(json?.length === 1 ? json[0] : json, null, 2)}\n`).toBe(text);
        }
      }
    });
  });
});
