import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellContent, SheetData } from '../../src/workbook/sheet-data';
import { read } from '../tools/score';
import { committedTable, withoutExceptions, type Checked, type Fault } from './corpus-files';

type Content = readonly [kind: string, value: string | number | boolean | null];
type ForeignCell = readonly [row: number, column: number, kind: string, value: Content[1], formula: boolean];
interface ForeignReading {
  readonly sheets?: readonly { readonly name: string; readonly cells: readonly ForeignCell[] }[];
  readonly problem?: string;
}

/** Dates pass through openpyxl as days, hours and whole milliseconds. */
const MILLISECOND = 1 / 86_400_000;

/** Every cell of these files is read as openpyxl reads it, but for the exceptions that are listed with their reasons. */
export function checkCells(folder: string, files: readonly string[]): Checked {
  const readings = readWithOpenpyxl(files.map((file) => join(folder, file)));
  const faults: Fault[] = [];
  let cells = 0;
  files.forEach((file, index) => {
    const ours = read(readFileSync(join(folder, file))).sheets;
    cells += ours.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.cells.length, 0), 0);
    const what = differenceOf(ours, readings[index]);
    if (what !== undefined) faults.push({ file, what });
  });
  const exceptions = committedTable('cell-exceptions.tsv', ['file', 'reason']);
  return { summary: `${files.length} files, ${cells} cells, ${exceptions.length} exceptions`, faults: withoutExceptions(faults, exceptions, files) };
}

function readWithOpenpyxl(paths: readonly string[]): ForeignReading[] {
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
  const script = join(process.cwd(), 'tests', 'corpus', 'read-with-openpyxl.py');
  const run = spawnSync(python, [script], { input: paths.join('\n'), maxBuffer: 2 ** 30, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as ForeignReading);
}

function differenceOf(ours: readonly SheetData[], { sheets, problem }: ForeignReading = { problem: 'no answer' }): string | undefined {
  if (sheets === undefined) return `openpyxl: ${String(problem)}`;
  if (ours.map(({ name }) => name).join('\n') !== sheets.map(({ name }) => name).join('\n')) return `sheets ${ours.length}, openpyxl ${sheets.length}, or other names`;
  for (const [index, sheet] of ours.entries()) {
    const where = cellDifference(cellsOf(sheet), new Map(sheets[index]?.cells.map((cell) => [`${cell[0]},${cell[1]}`, cell])));
    if (where !== undefined) return `${sheet.name}: ${where}`;
  }
  return undefined;
}

function cellsOf({ rows }: SheetData): Map<string, ForeignCell> {
  const cells = rows.flatMap(({ row, cells }) => cells.map(({ column, content, formula }): ForeignCell => [row, column, ...contentOf(content), formula]));
  return new Map(cells.map((cell) => [`${cell[0]},${cell[1]}`, cell]));
}

function contentOf(content: CellContent): Content {
  switch (content.kind) {
    case 'text':
      return ['text', content.text];
    case 'number':
      return [content.shown, content.number];
    case 'boolean':
      return ['boolean', content.boolean];
    case 'error':
      return ['error', content.error];
    case 'not-calculated':
      return ['not-calculated', null];
  }
}

function cellDifference(ours: ReadonlyMap<string, ForeignCell>, theirs: ReadonlyMap<string, ForeignCell>): string | undefined {
  for (const at of new Set([...ours.keys(), ...theirs.keys()])) {
    const [our, their] = [ours.get(at), theirs.get(at)];
    if (!isSame(our, their)) return `row,column ${at}: ${shown(our)}, openpyxl ${shown(their)}`;
  }
  return undefined;
}

/** openpyxl does not tell a formula with an empty text from one that was never calculated. */
function isSame(our: ForeignCell | undefined, their: ForeignCell | undefined): boolean {
  if (our === undefined || their === undefined) return our === undefined && their?.[2] === 'not-calculated';
  const [, , kind, value, formula] = our;
  if (kind !== their[2] || formula !== their[4]) return false;
  if (typeof value !== 'number' || typeof their[3] !== 'number') return value === their[3];
  return kind === 'date' ? Math.abs(value - their[3]) <= MILLISECOND : value.toPrecision(15) === their[3].toPrecision(15);
}

function shown(cell: ForeignCell | undefined): string {
  return cell === undefined ? 'nothing' : `${cell[2]} ${JSON.stringify(cell[3]).slice(0, 80)}${cell[4] ? ' by a formula' : ''}`;
}
