import fc from 'fast-check';
import { builtinModel } from '../../src/model/builtin-model';
import { blankAssessment } from '../../src/report/template/blank-assessment';
import { ownedSheets, OWNER_NAME, ownerText } from '../../src/workbook/owned-sheet';
import type { CellContent, WorkbookData } from '../../src/workbook/sheet-data';
import type { CellDescription, WorkbookDescription } from '../../src/workbook/workbook-description';
import { aSheet, contents } from './a-sheet';

/** A host of workbooks under contract, whatever it is made of. */
export interface ContractHost {
  /** Makes a workbook of `start`, adds `added` to it in turn, and reads it back. */
  readonly readBack: (start: WorkbookDescription, ...added: readonly WorkbookDescription[]) => Promise<WorkbookData>;
}

/** What every adapter owes to the descriptions it is given. */
export function workbookContract(host: ContractHost): void {
  const start: WorkbookDescription = { sheets: [aSheet('Theirs', ['kept', 7])] };
  const named = (workbook: WorkbookData, name: string) => workbook.sheets.find((sheet) => sheet.name === name);

  test('values come back as what they are', async () => {
    const read = await host.readBack(start, { sheets: [aSheet('Ours', ['text', 1.5, 0, true, false, null, ' spaced '])] });
    expect(contents(named(read, 'Ours'))).toEqual([
      { kind: 'text', text: 'text' },
      { kind: 'number', number: 1.5, shown: 'plain' },
      { kind: 'number', number: 0, shown: 'plain' },
      { kind: 'boolean', boolean: true },
      { kind: 'boolean', boolean: false },
      { kind: 'text', text: ' spaced ' },
    ]);
  });

  test('percentages and dates keep their kind', async () => {
    const cell = (column: number, value: number, format: 'percent' | 'date'): CellDescription => ({ column, value, style: { role: 'body', format } });
    const rows = [{ row: 1, height: null, cells: [cell(1, 0.5, 'percent'), cell(2, 46_112, 'date')] }];
    const read = await host.readBack(start, { sheets: [{ ...aSheet('Ours', []), rows }] });
    expect(contents(named(read, 'Ours'))).toEqual([
      { kind: 'number', number: 0.5, shown: 'percent' },
      { kind: 'number', number: 46_112, shown: 'date' },
    ]);
  });

  test('text is text, whatever it looks like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.constantFrom('=', '+', '-', '@', '', '\u00A0', '＝', "'"), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })), async ([start_, rest]) => {
        const text = start_ + rest;
        const read = await host.readBack(start, { sheets: [aSheet('Ours', [text])] });
        const [cell] = named(read, 'Ours')?.rows[0]?.cells ?? [];
        expect(cell).toEqual({ column: 1, content: { kind: 'text', text }, formula: false });
      }),
      { numRuns: 200 },
    );
  });

  test('a formula brings its result', async () => {
    const rows = [{ row: 2, height: null, cells: [{ column: 3, value: 'Answered: 2', formula: '"Answered: "&1+1', style: { role: 'body' as const } }] }];
    const read = await host.readBack(start, { sheets: [{ ...aSheet('Ours', []), rows }] });
    expect(named(read, 'Ours')?.rows).toEqual([{ row: 2, hidden: false, cells: [{ column: 3, content: { kind: 'text', text: 'Answered: 2' }, formula: true }] }]);
  });

  test('sheets of others stay as they were, and come first', async () => {
    const before = await host.readBack(start);
    const after = await host.readBack(start, { sheets: [aSheet('Ours', [1]), aSheet('Ours (2)', [2])] });
    expect(after.sheets.map(({ name }) => name)).toEqual(['Theirs', 'Ours', 'Ours (2)']);
    expect(after.sheets[0]).toEqual(before.sheets[0]);
  });

  test('the mark of an owned sheet comes back with it', async () => {
    const owner = { role: 'gaps', city: 'VILA~x "y"', title: "L'Anàlisi | _x0041_" };
    const read = await host.readBack(start, { sheets: [aSheet("L'Anàlisi | _x0041_", [1], { names: { [OWNER_NAME]: ownerText(owner) } })] });
    expect(ownedSheets(read.sheets).map(({ owner: found }) => found)).toEqual([owner]);
  });

  test('a replaced sheet keeps its place and loses its old content', async () => {
    const first = { sheets: [aSheet('Ours', ['old', 'older'], { names: { mark: 'one' } }), aSheet('Last', ['last'])] };
    const second = { sheets: [aSheet('Ours', ['new'], { replaces: 'Ours', names: { mark: 'two' } })] };
    const read = await host.readBack(start, first, second);
    expect(read.sheets.map(({ name }) => name)).toEqual(['Theirs', 'Ours', 'Last']);
    expect(contents(named(read, 'Ours'))).toEqual([{ kind: 'text', text: 'new' }]);
    expect(named(read, 'Ours')?.names.get('mark')).toBe('two');
  });

  test('a chart changes no cell, when it comes, stays or goes', async () => {
    const charts = (['bar', 'stacked-bar', 'radar'] as const).map((kind) => ({
      name: kind, kind, title: 'Levels', text: 'Level 2', place: 'C1:H12', categories: { range: 'Ours!$A$1:$A$2', cached: ['x', 'y'] },
      series: [{ name: 'Level', values: { range: 'Ours!$B$1:$B$2', cached: [2, null] }, tone: 'step-3', look: 'filled' } as const], axis: { min: 0, max: 5, step: 1 },
    }));
    const plain = await host.readBack(start, { sheets: [aSheet('Ours', ['x', 'y'])] });
    const turns = [charts, charts.slice(1), charts.slice(2), []].map((each) => ({ sheets: [aSheet('Ours', ['x', 'y'], { replaces: 'Ours', charts: each })] }));
    for (const turn of [1, 2, 3, 4]) expect((await host.readBack(start, ...turns.slice(0, turn))).sheets).toEqual(plain.sheets);
  });

  test('hidden sheets are hidden', async () => {
    const read = await host.readBack(start, { sheets: [aSheet('Ours', [1], { visibility: 'hidden' })] });
    expect(named(read, 'Ours')?.visibility).toBe('hidden');
  });

  test('the blank assessment comes back cell by cell', async () => {
    const blank = blankAssessment(builtinModel(), 'ca', 'Vall de Prova');
    const read = await host.readBack(blank);
    for (const sheet of blank.sheets) {
      const described = sheet.rows.flatMap(({ row, cells }) => cells.flatMap(({ column, value }) => (value === null ? [] : [[row, column, value]])));
      const found = named(read, sheet.name)?.rows.flatMap(({ row, cells }) => cells.map(({ column, content }) => [row, column, plainValue(content)]));
      expect(found).toEqual(described);
    }
  });
}

function plainValue(content: CellContent): unknown {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    default:
      return content;
  }
}
