import { isComparable } from '../../analysis/comparison/compared-city';
import { rangeAddress } from '../../workbook/a1-address';
import { roomLeft } from '../../workbook/printed-page';
import type { ChartDescription, SheetDescription } from '../../workbook/workbook-description';
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

/** Kept free of what a page has room for, in points, since hosts round heights each in their own way; and what then fills it, so that no heading does. */
const SPARE = 14;
const BREAK = 40;

/** Above the charts, in points. */
const AIR = 8;

const PRINT = { orientation: 'landscape', pagesTall: null, titleRows: null } as const;

/** The last columns of the two charts, which stand side by side. */
const LEFT_END = 8;

/**
 * The Distribution: levels and index by dimension and by population, what holds most cities back, and how cities are
 * compared. It names no city. The charts fill the rest of the first page, so that the second table begins the next one.
 */
export function distributionSheet(view: ComparisonView): SheetDescription {
  const { places, ranked, texts } = view;
  const page = pageRows(DISTRIBUTION_WIDTHS);
  page.add([{ value: texts.titles.distribution, style: { role: 'title' } }]);
  page.add([{ value: texts.distributionIntro(ranked.filter(({ city, rank }) => rank !== null && isComparable(city)).length, ranked.length), style: { role: 'subtitle' } }]);
  const levels = addLevels(page, view);
  const chartRows = addChartRows(page, view);
  const bands = addBands(page, view);
  const blockerBars = addBlockers(page, view);
  addMethod(page, view);
  return resultSheet(places.distribution, {
    columnWidths: DISTRIBUTION_WIDTHS,
    rows: page.rows,
    merges: page.merges,
    dataBars: [...levels.dataBars, ...bands.dataBars, ...blockerBars],
    charts: sideBySide([levels.chart, bands.chart].filter((chart) => chart !== null), chartRows),
    tables: [],
    freeze: null,
    print: { ...PRINT, footer: comparisonFooter(view) },
  });
}

/** Rows for the charts, as high together as the first page has room for. */
function addChartRows(page: PageRows, view: ComparisonView): readonly [first: number, last: number] {
  page.addEven([[]], AIR, 0);
  const first = page.next();
  const left = roomLeft({ columnWidths: DISTRIBUTION_WIDTHS, rows: page.rows, merges: page.merges, print: { ...PRINT, pagesTall: 1, footer: comparisonFooter(view) } });
  const height = Math.max(LEAST_CHART_HEIGHT, left - SPARE);
  page.addEven(Array<[]>(CHART_ROWS).fill([]), Math.floor(height / CHART_ROWS), 0);
  const last = page.next() - 1;
  page.addEven([[]], BREAK, 0);
  return [first, last];
}

function sideBySide(charts: readonly ((place: string) => ChartDescription)[], [first, last]: readonly [number, number]): ChartDescription[] {
  const end = DISTRIBUTION_WIDTHS.length;
  const columns = charts.length === 1 ? [[1, end] as const] : [[1, LEFT_END] as const, [LEFT_END + 1, end] as const];
  return charts.map((chart, index) => {
    const [left, right] = columns[index] ?? [1, end];
    return chart(rangeAddress({ row: first, column: left }, { row: last, column: right }));
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
