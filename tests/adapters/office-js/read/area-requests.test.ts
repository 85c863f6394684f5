import fc from 'fast-check';
import { areaRequests, boundedArea, CELLS_AT_ONCE, halved, MOST_CELLS, MOST_COLUMNS } from '../../../../src/adapters/office-js/read/area-requests';
import type { SheetArea } from '../../../../src/adapters/office-js/read/area-requests';
import type { CellArea } from '../../../../src/workbook/a1-address';
import { LAST_COLUMN, LAST_ROW } from '../../../../src/workbook/a1-address';

const sizeOf = ({ first, last }: CellArea): number => (last.row - first.row + 1) * (last.column - first.column + 1);
const cellsOf = (areas: readonly SheetArea[]): number => areas.reduce((sum, { area }) => sum + sizeOf(area), 0);

function anArea(lastRow: number, lastColumn: number): fc.Arbitrary<CellArea> {
  const span = (last: number) => fc.tuple(fc.integer({ min: 1, max: last }), fc.integer({ min: 1, max: last })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  return fc.tuple(span(lastRow), span(lastColumn)).map(([[top, bottom], [left, right]]) => ({ first: { row: top, column: left }, last: { row: bottom, column: right } }));
}

const sheetAreas = fc.array(anArea(3000, 400), { maxLength: 6 }).map((areas) => areas.map((area, index) => ({ sheet: String(index), area: boundedArea(area) })));

/** Whether the parts are rectangles of the area's width, one below the other from its first row to its last. */
function cover(area: CellArea, parts: readonly CellArea[]): boolean {
  const ends = parts.map(({ last }) => last.row);
  return parts.every(({ first, last }, index) => first.column === area.first.column && last.column === area.last.column && first.row === (ends[index - 1] ?? area.first.row - 1) + 1 && last.row >= first.row) && ends.at(-1) === area.last.row;
}

test('no request asks for more cells than fit, and together they ask for all of them, once', () => {
  fc.assert(fc.property(sheetAreas, (areas) => {
    const requests = areaRequests(areas);
    for (const request of requests) expect(cellsOf(request)).toBeLessThanOrEqual(CELLS_AT_ONCE);
    for (const { sheet, area } of areas) expect(cover(area, requests.flat().filter((part) => part.sheet === sheet).map((part) => part.area))).toBe(true);
    expect(requests.length).toBeLessThanOrEqual(Math.ceil(cellsOf(areas) / (CELLS_AT_ONCE - MOST_COLUMNS)));
  }));
});

test('of an area no more is read than the cap, from its first cell on, and all of it when it is smaller', () => {
  fc.assert(fc.property(anArea(LAST_ROW, LAST_COLUMN), (area) => {
    const bounded = boundedArea(area);
    expect(bounded.first).toEqual(area.first);
    expect(bounded.last.column - bounded.first.column).toBeLessThan(MOST_COLUMNS);
    expect(sizeOf(bounded)).toBeLessThanOrEqual(MOST_CELLS);
    if (sizeOf(area) <= MOST_CELLS && area.last.column - area.first.column < MOST_COLUMNS) expect(bounded).toEqual(area);
  }));
});

test('halves are smaller, and hold the same cells; a single cell has none', () => {
  fc.assert(fc.property(sheetAreas.filter((areas) => areas.length > 0), (areas) => {
    const halves = halved(areas);
    if (halves === undefined) expect(cellsOf(areas)).toBe(1);
    else {
      const [first, second] = halves;
      expect(Math.min(cellsOf(first), cellsOf(second))).toBeGreaterThan(0);
      expect(cellsOf(first) + cellsOf(second)).toBe(cellsOf(areas));
    }
  }));
  expect(halved([{ sheet: 'one', area: { first: { row: 2, column: 2 }, last: { row: 2, column: 2 } } }])).toBeUndefined();
});
