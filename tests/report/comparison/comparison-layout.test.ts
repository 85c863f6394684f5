import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCity } from '../../../src/analysis/comparison/compare-city';
import type { ComparedCity } from '../../../src/analysis/comparison/compared-city';
import { LANGUAGES } from '../../../src/model/language';
import { parseArea } from '../../../src/workbook/a1-address';
import { printScale } from '../../../src/workbook/printed-page';
import { fittingHeight, rowHeight } from '../../../src/workbook/row-height';
import { textRoom, textWidth, widestWord } from '../../../src/workbook/text-metrics';
import type { SheetDescription } from '../../../src/workbook/workbook-description';
import { aComparedCity } from '../../analysis/comparison/a-compared-city';
import { read, score } from '../../tools/score';
import { aNotScored, described } from './a-comparison';

const FOLDER = join(__dirname, '..', '..', '..', 'assets', 'samples');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')).flatMap((file) => score(read(readFileSync(join(FOLDER, file))), file).map((city) => compareCity(city, { file, copy: file })));

/** Long names, codes and paths, several bands, ties, marks and not assessed ones. */
const TALKATIVE = Array.from({ length: 60 }, (_, number): ComparedCity =>
  aComparedCity({
    name: 'Sant Esteve de les Roures i Vilanova de la Muntanya', code: '0829801234', population: 10 ** (1 + (number % 6)), file: `comarques/${String(number)}.xlsx`, copy: `resultats/comarques/${'carpeta/'.repeat(number % 4)}${String(number)}-scored.xlsx`,
    level: number % 7 === 6 ? null : ((number % 6) as 0), strict: number % 2 === 0, blocking: ['M2.1', 'M2.4', 'S1.1'], gapsByTier: [20, 10, 5],
    dimensions: (['M', 'S', 'R'] as const).map((dimension) => ({ dimension, level: 3, upperLevel: 4, index: [3, 4], notComparable: number % 5 === 0 ? 'share' : null })),
  }),
);

const CASES = LANGUAGES.flatMap((language) => [{ name: 'the samples', language, cities: SAMPLES }, { name: 'a talkative province', language, cities: TALKATIVE }]);

describe.each(CASES)('$name in $language', ({ cities, language }) => {
  const sheets = described(cities, [aNotScored(), aNotScored({ file: 'a/b.xlsx', code: 'damaged', part: 'xl/workbook.xml' })], language);
  const tables = sheets.filter((sheet) => sheet.tables.length > 0);

  test('pages are landscape, at 60 % or more, and at half for the criteria', () => {
    expect(sheets.map(({ print }) => print.orientation)).toEqual(['landscape', 'landscape', 'landscape', 'landscape', 'landscape']);
    const small = sheets.map((sheet, place) => printScale(sheet) >= (place === 2 ? 0.5 : 0.6));
    expect(small).toEqual([true, true, true, true, true]);
  });

  test('headers of tables are on every page, and in view', () => {
    expect(tables).toHaveLength(4);
    for (const { tables: [table], print, freeze } of tables) {
      const header = parseArea(table?.range ?? '')?.first.row;
      expect(print.titleRows?.[1]).toBe(header);
      expect(freeze?.rows).toBe(header);
    }
  });

  test('no word of a header, and no code, number or level, is wider than its column', () => {
    expect(sheets.flatMap(tooWide)).toEqual([]);
  });

  test('every row is as high as its texts', () => {
    const low = sheets.flatMap((sheet) => sheet.rows.filter((row) => rowHeight(row, sheet) < (fittingHeight({ ...row, height: null }, sheet) ?? 0)));
    expect(low).toEqual([]);
  });

  test('no chart lies over cells with content', () => {
    for (const { charts, rows } of sheets) {
      for (const { place } of charts) {
        const area = parseArea(place);
        if (area === undefined) throw new Error('no place');
        expect(rows.filter(({ row, cells }) => cells.length > 0 && row >= area.first.row && row <= area.last.row)).toEqual([]);
      }
    }
  });
});

/** Cells in the middle of their column, and words of headers, that it is too narrow for; merged cells have more than one. */
function tooWide({ name, rows, columnWidths, merges }: SheetDescription): string[] {
  const merged = new Set(merges.map((merge) => merge.split(':')[0]));
  return rows.flatMap(({ row, cells }) =>
    cells.filter(({ column, value, style: { role, align } }) => {
      if (value === null || merged.has(`${String.fromCharCode(64 + column)}${String(row)}`)) return false;
      const room = textRoom(columnWidths, column, column);
      if (role === 'header') return widestWord(String(value), role) > room;
      return align === 'center' && typeof value === 'number' && textWidth(String(Math.round(value * 100) / 100), role) > room;
    }).map(({ value }) => `${name}: ${String(value)}`),
  );
}
