import { rangeAddress } from '../../workbook/a1-address';
import type { DataBarDescription, SheetDescription } from '../../workbook/workbook-description';
import { levelColours, wordColours } from '../live-colours';
import { columnWidths, reportTable } from '../report-table';
import { resultSheet } from '../result-sheet';
import { lineOf } from '../sheet-rows';
import { CITY_COLUMN, comparisonColumns, FIRST_DIMENSION_COLUMN, LEVEL_COLUMN } from './comparison-columns';
import { comparisonFooter, type ComparisonView } from './comparison-view';
import { intervalsCharts } from './intervals-chart';

const HEADER_ROW = 7;
const FIRST_ROW = HEADER_ROW + 1;
const MAX_INDEX = 5;
const PRINT = { orientation: 'landscape', pagesTall: null } as const;

/** The Comparison: a row a city, in the order of their ranks. */
export function comparisonSheet(view: ComparisonView): SheetDescription {
  const { texts, job, ranked, places, messages } = view;
  if (ranked.length === 0) return withoutCities(view);
  const columns = comparisonColumns(view);
  const table = reportTable(columns, ranked, HEADER_ROW);
  const at = (header: string) => columns.findIndex((column) => column.header === header) + 1;
  const cells = (first: number, last = first) => [{ row: FIRST_ROW, column: first }, { row: table.lastRow, column: last }] as const;
  const bar = (header: string, max: number): DataBarDescription => ({ range: rangeAddress(...cells(at(header))), max, tone: 'step-3' });
  const competencies = job.model.competencies.length;
  const dimensions = job.model.dimensions.map(({ id, name }) => `${id}: ${name[messages.language]}`).join(' · ');
  return resultSheet(places.comparison, {
    columnWidths: columnWidths(columns),
    rows: [
      lineOf(1, texts.titles.comparison, 'title'),
      lineOf(2, texts.comparisonIntro(ranked.length, job.date), 'subtitle'),
      lineOf(3, texts.ties(ranked.filter(({ tied }) => tied).length), 'subtitle'),
      lineOf(4, texts.intervalMeaning, 'subtitle'),
      lineOf(5, dimensions, 'subtitle'),
      ...table.rows,
    ],
    tables: [{ name: 'Comparison', range: table.range }],
    conditionalFormats: [
      ...levelColours(...cells(LEVEL_COLUMN), messages),
      ...levelColours(...cells(FIRST_DIMENSION_COLUMN, FIRST_DIMENSION_COLUMN + job.model.dimensions.length - 1), messages),
      ...wordColours(...cells(at(texts.comparable)), [[messages.sheets.no, 'warning']]),
    ],
    dataBars: [bar(messages.sheets.index, MAX_INDEX), bar(messages.sheets.completeness, 1), bar(texts.competenciesReady(competencies), competencies)],
    charts: intervalsCharts(view, [FIRST_ROW, table.lastRow]),
    freeze: { rows: HEADER_ROW, columns: CITY_COLUMN },
    print: { ...PRINT, titleRows: [HEADER_ROW, HEADER_ROW], footer: comparisonFooter(view) },
  });
}

function withoutCities(view: ComparisonView): SheetDescription {
  const { places, texts } = view;
  const rows = [lineOf(1, texts.titles.comparison, 'title'), lineOf(2, texts.noCities, 'value')];
  return resultSheet(places.comparison, { columnWidths: [], rows, tables: [], freeze: null, print: { ...PRINT, titleRows: null, footer: comparisonFooter(view) } });
}
