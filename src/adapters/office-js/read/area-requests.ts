import type { CellArea } from '../../../workbook/a1-address';

/** Cells of a sheet; `sheet` is its id. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: CellArea;
}

/**
 * Most cells asked for at once. Excel on the web answers with 5 MB at most (Microsoft's resource limits); measured in the
 * library's own messages, a cell takes 24 bytes when it is blank, and 25 besides twice its text: with 20,000 cells every
 * one may have a text of about 100 characters.
 */
export const CELLS_AT_ONCE = 20_000;

/** What is read of a sheet that is read in parts, at most: our design. 500,000 cells are 600 cities in one long table. */
export const MOST_COLUMNS = 256;
export const MOST_CELLS = 500_000;

const widthOf = ({ first, last }: CellArea): number => last.column - first.column + 1;

/** As much of an area, from its first cell on, as is read at most. */
export function boundedArea({ first, last }: CellArea): CellArea {
  const column = Math.min(last.column, first.column + MOST_COLUMNS - 1);
  const rows = Math.floor(MOST_CELLS / (column - first.column + 1));
  return { first, last: { row: Math.min(last.row, first.row + rows - 1), column } };
}

/**
 * Bounded areas, cut between rows, and put together for requests of at most `CELLS_AT_ONCE` cells: all but the last hold
 * more than that less one row.
 */
export function areaRequests(areas: readonly SheetArea[]): SheetArea[][] {
  const requests: SheetArea[][] = [];
  let room = 0;
  for (const { sheet, area } of areas) {
    const width = widthOf(area);
    for (let row = area.first.row; row <= area.last.row;) {
      if (room < width) {
        requests.push([]);
        room = CELLS_AT_ONCE;
      }
      const last = Math.min(area.last.row, row + Math.floor(room / width) - 1);
      requests.at(-1)?.push({ sheet, area: { first: { row, column: area.first.column }, last: { row: last, column: area.last.column } } });
      room -= (last - row + 1) * width;
      row = last + 1;
    }
  }
  return requests;
}

/** Half of what was asked for, and the other half: of areas, else of rows, else of columns; undefined for a single cell. */
export function halved(areas: readonly SheetArea[]): readonly [SheetArea[], SheetArea[]] | undefined {
  const middle = Math.ceil(areas.length / 2);
  if (areas.length > 1) return [areas.slice(0, middle), areas.slice(middle)];
  const [only] = areas;
  if (only === undefined) return undefined;
  const { sheet, area: { first, last } } = only;
  const { row, column } = { row: Math.floor((first.row + last.row) / 2), column: Math.floor((first.column + last.column) / 2) };
  if (first.row < last.row) return [[{ sheet, area: { first, last: { row, column: last.column } } }], [{ sheet, area: { first: { row: row + 1, column: first.column }, last } }]];
  if (first.column < last.column) return [[{ sheet, area: { first, last: { row: last.row, column } } }], [{ sheet, area: { first: { row: first.row, column: column + 1 }, last } }]];
  return undefined;
}
