import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeResults } from '../../src/report/describe-results';
import type { CellDescription, SheetDescription } from '../../src/workbook/workbook-description';
import { describeWith, LIBREOFFICE } from '../tools/external-tool';
import { convert, sheetsAsCsv } from '../tools/libreoffice';
import { essence, FORMAT, read, score } from '../tools/score';
import { temporaryFolder } from '../tools/temporary-folder';

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');

describeWith(LIBREOFFICE, 'LibreOffice', () => {
  const folder = temporaryFolder();

  test('reads in the scored copy of each sample what was described', () => {
    const copies = readdirSync(SAMPLES).map((name) => {
      const bytes = readFileSync(join(SAMPLES, name));
      const workbook = read(bytes);
      const { workbook: described } = describeResults(score(workbook, name), workbook, null, null);
      const copy = FORMAT.addSheets(bytes, described);
      if (!copy.ok) throw new Error(copy.problem.code);
      const file = join(folder(), name);
      writeFileSync(file, copy.value);
      return { name, file, described };
    });
    const seen = sheetsAsCsv(copies.map(({ file }) => file), folder());
    for (const [index, { name, described }] of copies.entries()) {
      for (const sheet of described.sheets) expect({ name, sheet: sheet.name, cells: csvCells(seen[index]?.get(sheet.name)) }).toEqual({ name, sheet: sheet.name, cells: describedCells(sheet) });
    }
  }, 120_000);

  test('saves a full assessment that scores the same', () => {
    const name = 'vilaserena.xlsx';
    const source = join(SAMPLES, name);
    convert([source], 'xlsx:Calc MS Excel 2007 XML', folder());
    const [before] = score(read(readFileSync(source)));
    const [after] = score(read(readFileSync(join(folder(), name))));
    expect(essence(after)).toEqual(essence(before));
  }, 120_000);
});

/** Cells with content by address 'row,column'; numbers rounded as a csv file carries them. */
function csvCells(rows: readonly string[][] = []): Record<string, string> {
  const entries = rows.flatMap((cells, row) => cells.map((text, column): [string, string] => [`${row + 1},${column + 1}`, text]));
  return Object.fromEntries(entries.filter(([, text]) => text !== '').map(([at, text]) => [at, plain(text)]));
}

function describedCells({ rows }: SheetDescription): Record<string, string> {
  const entries = rows.flatMap(({ row, cells }) => cells.map((cell): [string, string] => [`${row},${cell.column}`, shown(cell)]));
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

function shown({ value }: CellDescription): string {
  return value === null ? '' : plain(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
}

/** Long fractions and percentages alike, as LibreOffice writes them. */
function plain(text: string): string {
  const percent = /^(-?[0-9.]+)%$/.exec(text);
  if (percent !== null) return plain(String(Number(percent[1]) / 100));
  return /^-?[0-9]+\.[0-9]{6,}$/.test(text) ? String(Number(Number(text).toFixed(6))) : text;
}
