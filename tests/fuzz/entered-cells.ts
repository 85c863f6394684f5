import { isDeepStrictEqual } from 'node:util';
import type { CellEdit } from '../../src/workbook/cell-edit';
import type { SheetData, WorkbookData } from '../../src/workbook/sheet-data';
import { lastValues, plainValue, surroundings, valuesOf } from '../adapters/xlsx/write/entered-values';
import { FORMAT } from '../tools/score';

/** What a person might enter in a sheet: over its first cells, beside its last, in the middle of nowhere, and nothing. */
export function someEdits({ name, rows }: SheetData): CellEdit[] {
  const [first, second, last] = [rows[0], rows[1], rows.at(-1)];
  const at = (row: number | undefined, column: number | undefined, value: CellEdit['value']): CellEdit => ({ sheet: name, row: row ?? 1, column: column ?? 1, value });
  return [
    at(first?.row, first?.cells[0]?.column, '=1+1'),
    at(second?.row, second?.cells.at(-1)?.column, null),
    at(last?.row, (last?.cells.at(-1)?.column ?? 0) % 16_384 + 1, 0.5),
    at(((last?.row ?? 0) + 6) % 1_048_576 + 1, 3, ' a note '),
    at(3, 2, 'L'),
  ];
}

/** What a workbook got wrong when cells were entered; undefined when all is well. */
export function lossOfEntering(old: WorkbookData, edits: readonly CellEdit[], after: Uint8Array): string | undefined {
  const read = FORMAT.read(after);
  if (!read.ok) return `not readable: ${read.problem.code} ${String(read.problem.part)}`;
  if (!isDeepStrictEqual(surroundings(read.value.sheets), surroundings(old.sheets))) return 'the sheets are others';
  const [before, now] = [old, read.value].map(({ sheets }) => valuesOf(sheets));
  const expected = lastValues(edits);
  for (const [place, value] of expected) {
    const got = plainValue(now?.get(place));
    if (!isDeepStrictEqual(got, value)) return `${place} reads ${JSON.stringify(got)}`;
  }
  const others = [...new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])].filter((place) => !expected.has(place));
  const changed = others.find((place) => !isDeepStrictEqual(before?.get(place), now?.get(place)));
  return changed === undefined ? undefined : `${changed} changed from ${JSON.stringify(before?.get(changed))} to ${JSON.stringify(now?.get(changed))}`;
}
