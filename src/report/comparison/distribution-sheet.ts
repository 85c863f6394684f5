import { isComparable } from '../../analysis/comparison/compared-city';
import { rangeAddress } from '../../workbook/a1-address';
import { roomLeft } from '../../workbook/printed-page';
import type { SheetDescription } from '../../workbook/workbook-description';
import { pageRows, type PageRows } from '../page-rows';
import { resultSheet } from '../result-sheet';
import { doSettingsDiffer } from './city-notes';
import { comparisonFooter, type ComparisonView } from './comparison-view';
import { addBands } from './distribution-bands';
import { addBlockers } from './distribution-blockers';
import { DISTRIBUTION_WIDTHS } from './distribution-columns';
import { addLevels } from './distribution-levels';

/** Rows that the charts cover, and what they take at least, in points. */
const CHART_ROWS = 12;
const LEAST_CHART_HEIGHT = 200;

/** Kept free of what a page has room for, in points, since hosts round heights each in their own way. */
const SPARE = 14;

/** The last columns of the two charts, which stand side by side. */
const LEFT_END = 8;

/**
 * The Distribution: levels and index by dimension and by population, what holds most cities back, and how cities are
 * compared. It names no city. The charts fill the rest of the first page, so that the second table begins the next one.
 */
export function distributionSheet(view: ComparisonView): SheetDescription {
  const { places, ranked, texts } = view;
  const print = { orientation: 'landscape', pagesTall: null, titleRows: null, footer: comparisonFooter(view) } as const;
  const page = pageRows(DISTRIBUTION_WIDTHS);
  page.add([{ value: texts.titles.distribution, style: { role: 'title' } }]);
  page.add([{ value: texts.distributionIntro(ranked.filter(({ city, rank }) => rank !== null && isComparable(city)).length, ranked.length), style: { role: 'subtitle' } }]);
  const levels = addLevels(page, view);
  page.addEven([[]], 8, 0);
  const firstChartRow = page.next();
  const left = roomLeft({ columnWidths: DISTRIBUTION_WIDTHS, rows: page.rows, merges: page.merges, print: { ...print, pagesTall: 1 } });
  const height = Math.max(LEAST_CHART_HEIGHT, left - SPARE);
  page.addEven(Array<[]>(CHART_ROWS).fill([]), Math.floor(height / CHART_ROWS), 0);
  const chartPlace = (first: number, last: number) => rangeAddress({ row: firstChartRow, column: first }, { row: page.next() - 1, column: last });
  const chartPlaces = [chartPlace(1, LEFT_END), chartPlace(LEFT_END + 1, DISTRIBUTION_WIDTHS.length)] as const;
  const bands = addBands(page, view);
  const blockerBars = addBlockers(page, view);
  addMethod(page, view);
  return resultSheet(places.distribution, {
    columnWidths: DISTRIBUTION_WIDTHS,
    rows: page.rows,
    merges: page.merges,
    dataBars: [...levels.dataBars, ...bands.dataBars, ...blockerBars],
    charts: [levels.chart(chartPlaces[0]), bands.chart(chartPlaces[1])],
    tables: [],
    freeze: null,
    print,
  });
}

/** How cities are compared, in words, with the settings that they were scored with. */
function addMethod(page: PageRows, view: ComparisonView): void {
  const { ranked, texts } = view;
  const count = (key: 'strict' | 'resultsAsOutcome') => ranked.filter(({ city }) => city[key]).length;
  page.addHeading(texts.methodHeading);
  const lines = [...texts.method, texts.settings(count('strict'), count('resultsAsOutcome'), ranked.length), ...(doSettingsDiffer(view) ? [texts.settingsDiffer] : [])];
  for (const line of lines) page.addSpans([[{ value: line, style: { role: 'note', wrap: true } }, DISTRIBUTION_WIDTHS.length]]);
}
