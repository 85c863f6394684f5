import { parseAddress, parseArea } from '../../src/workbook/a1-address';
import { printScale, roomLeft } from '../../src/workbook/printed-page';
import { fittingHeight, rowHeight } from '../../src/workbook/row-height';
import { textRoom, textWidth, widestWord } from '../../src/workbook/text-metrics';
import { INDENT, isIndented, TYPOGRAPHY } from '../../src/workbook/typography';
import type { CellDescription, RowDescription, SheetDescription } from '../../src/workbook/workbook-description';
import { describedSamples } from './described-samples';

const SAMPLES = describedSamples();
const visible = (sheets: readonly SheetDescription[]) => sheets.filter(({ visibility }) => visibility === 'visible');

test('no text is smaller than nine points', () => {
  expect(Math.min(...Object.values(TYPOGRAPHY).map(({ size }) => size))).toBeGreaterThanOrEqual(9);
});

describe.each(SAMPLES)('$name in $language', ({ sheets }) => {
  const [summary, gaps, criteria, competencies] = sheets;
  if (summary === undefined || gaps === undefined || criteria === undefined || competencies === undefined) throw new Error('a sheet is missing');

  test('the Summary is one page at 85 % or more, with gaps on it if there are any', () => {
    expect(summary.print).toMatchObject({ orientation: 'portrait', pagesTall: 1 });
    expect(printScale(summary)).toBeGreaterThanOrEqual(0.85);
    const rows = (sheet: SheetDescription) => sheet.rows.flatMap(({ cells }) => cells).filter(({ value, formula }) => formula !== undefined && /^[MSR][0-9]\.[0-9] · /.test(String(value)));
    const [table] = gaps.tables;
    const listed = parseArea(table?.range ?? '');
    const gapCount = (listed?.last.row ?? 0) - (listed?.first.row ?? 0);
    expect(rows(summary).length).toBeGreaterThanOrEqual(Math.min(3, gapCount - 1));
  });

  test('the Summary fills its page, whatever the number of gaps, and the dimensions have rows of one height', () => {
    expect(roomLeft(summary)).toBeGreaterThanOrEqual(0);
    expect(roomLeft(summary)).toBeLessThanOrEqual(40);
    for (const { categories } of summary.charts.slice(0, 1)) {
      const [first, last] = rowsOf(categories.range);
      expect(new Set(summary.rows.filter(({ row }) => row >= first && row <= last).map(({ height }) => height)).size).toBe(1);
    }
    const [levels] = summary.charts[0]?.series ?? [];
    const [first, last] = rowsOf(levels?.values.range ?? '');
    expect(new Set(summary.rows.filter(({ row }) => row >= first && row <= last + 1).map(({ height }) => height)).size).toBe(1);
  });

  test('charts end before the last column, which is empty, so that no further one is printed', () => {
    const end = summary.columnWidths.length;
    expect(Math.max(...summary.charts.map(({ place }) => parseArea(place)?.last.column ?? 0))).toBe(end - 1);
    expect(summary.rows.flatMap(({ cells }) => cells).filter(({ column }) => column >= end)).toEqual([]);
  });

  test('the tables are landscape, at 60 % or more, with their headers on every page and in view', () => {
    for (const sheet of [gaps, criteria, competencies]) {
      expect(sheet.print.orientation).toBe('landscape');
      expect(printScale(sheet)).toBeGreaterThanOrEqual(0.6);
      const header = parseArea(sheet.tables[0]?.range ?? '')?.first.row;
      expect(sheet.print.titleRows).toEqual([header, header]);
      expect(sheet.freeze?.rows).toBe(header);
    }
  });

  test('no header, code, level or state is wider than its column, whatever its formula may say', () => {
    const tooWide = visible(sheets).flatMap((sheet) => sheet.rows.flatMap((row) => row.cells.filter(isShort).filter((cell) => widest(cell) > room(cell, row, sheet)).map(({ value }) => `${sheet.name} ${row.row}: ${String(value)}`)));
    expect(tooWide).toEqual([]);
  });

  test('every row is as high as its texts, and rows without a height of their own get it', () => {
    const low = visible(sheets).flatMap((sheet) => sheet.rows.filter((row) => rowHeight(row, sheet) < (fittingHeight({ ...row, height: null }, sheet) ?? 0)));
    expect(low).toEqual([]);
  });

  test('charts stand right of what they show, and their cells hold what they say', () => {
    expect(summary.charts.map(({ name }) => name)).toEqual(['levels', 'competencies']);
    for (const { categories, series, text, place } of summary.charts) {
      expect(cellsAt(categories.range, sheets)).toEqual(categories.cached);
      for (const { values } of series) expect(cellsAt(values.range, sheets).map((value) => (typeof value === 'number' ? value : null))).toEqual(values.cached);
      expect(summary.rows.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined).map(({ value }) => value)).toContain(text);
      const area = parseArea(place);
      const covered = summary.rows.filter(({ row }) => area !== undefined && row >= area.first.row && row <= area.last.row);
      expect(covered.flatMap(({ cells }) => cells).filter(({ column }) => column >= (area?.first.column ?? 0))).toEqual([]);
    }
  });
});

/** What must be read whole: not the sentences, nor what a person wrote. */
function isShort({ style }: CellDescription): boolean {
  return style.role === 'header' || (style.role === 'body' && style.align === 'center');
}

function widest({ value, formula = '', style }: CellDescription): number {
  const shown = typeof value === 'number' && style.format === 'decimal' ? value.toFixed(2) : style.format === 'percent' ? '100%' : String(value ?? '');
  const texts = [shown, ...(formula.match(/"[^"]*"/g) ?? []).map((literal) => literal.slice(1, -1))];
  return Math.max(...texts.map((text) => (style.wrap === true ? widestWord(text, style.role) : textWidth(text, style.role))));
}

function room(cell: CellDescription, { row }: RowDescription, { columnWidths, merges }: SheetDescription): number {
  const merged = merges.map(parseArea).find((area) => area?.first.row === row && area.first.column === cell.column);
  return textRoom(columnWidths, cell.column, merged?.last.column ?? cell.column) - (isIndented(cell.style) ? INDENT : 0);
}

/** The first and last row of a range on a sheet. */
function rowsOf(range: string): [number, number] {
  const [first, last] = (range.split('!')[1] ?? '').split(':').map((address) => parseAddress(address)?.row ?? 0);
  return [first ?? 0, last ?? 0];
}

function cellsAt(range: string, sheets: readonly SheetDescription[]): unknown[] {
  const [name = '', area = ''] = range.split('!');
  const sheet = sheets.find((other) => other.name === name.replaceAll("'", ''));
  const [first, last] = area.split(':').map((address) => parseAddress(address));
  const rows = sheet?.rows.filter(({ row }) => row >= (first?.row ?? 0) && row <= (last?.row ?? 0)) ?? [];
  return rows.map(({ cells }) => cells.find(({ column }) => column === first?.column)?.value);
}
