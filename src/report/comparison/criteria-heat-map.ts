import type { RankedCity } from '../../analysis/comparison/rank-cities';
import type { SheetDescription } from '../../workbook/workbook-description';
import { codeCell, integerCell, ratingCell, type LooseCell } from '../cells';
import { levelColours, wordColours } from '../live-colours';
import { columnWidths, reportTable, type Column } from '../report-table';
import { resultSheet } from '../result-sheet';
import { lineOf, rowOf } from '../sheet-rows';
import { comparisonFooter, type ComparisonView } from './comparison-view';
import { cityAndLevelColumns, headerPrompt, NOT_KNOWN, withHighHeader } from './heat-map';

const COUNT_ROW = 5;
const HEADER_ROW = COUNT_ROW + 1;
const FIRST_ROW = HEADER_ROW + 1;

/** Wide enough for 'M2.1' and for 'N/A', in characters. */
const RATING_WIDTH = 4;

/**
 * The ratings of every city as a heat map, the criteria that block most cities first. A city is a row and a criterion a
 * column, however few cities there are: Excel has room for a million rows but for 16,384 columns only, a table is filtered
 * and sorted by its columns, and paper is turned over downwards.
 */
export function criteriaHeatMap(view: ComparisonView): SheetDescription {
  const { blockers, job, messages, places, ranked, texts } = view;
  const cells = ratingCells(view);
  const positions = new Map(job.model.criteria.map(({ id }, position) => [id, position]));
  const before = cityAndLevelColumns(view);
  const columns: Column<RankedCity>[] = [
    ...before,
    ...blockers.map(({ criterion: { id } }): Column<RankedCity> => {
      const position = positions.get(id) ?? 0;
      return { header: id, width: RATING_WIDTH, cell: ({ city }) => cells.get(city.ratings.charAt(position)) ?? codeCell(null) };
    }),
  ];
  const table = reportTable(columns, ranked, HEADER_ROW);
  const range = (first: number, last: number) => [{ row: FIRST_ROW, column: first }, { row: table.lastRow, column: last }] as const;
  const words = [...cells.values()].map(({ value, style }) => [String(value), style.tone ?? 'muted'] as const);
  const counts: LooseCell[] = blockers.map(({ blocks }) => integerCell(blocks));
  return resultSheet(places.criteria, {
    columnWidths: columnWidths(columns),
    rows: [
      lineOf(1, texts.titles.criteria, 'title'),
      lineOf(2, texts.criteriaIntro, 'subtitle'),
      lineOf(3, texts.criteriaLegend, 'subtitle'),
      rowOf(COUNT_ROW, [{ value: texts.blocksRow, style: { role: 'label' } }, ...before.slice(1).map(() => undefined), ...counts]),
      ...withHighHeader(table.rows),
    ],
    tables: [{ name: 'CriteriaByCity', range: table.range }],
    validations: blockers.map(({ criterion: { id, text } }, index) => headerPrompt(HEADER_ROW, before.length + 1 + index, id, text[messages.language])),
    conditionalFormats: [...levelColours(...range(before.length, before.length), messages), ...wordColours(...range(before.length + 1, columns.length), words)],
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: { orientation: 'landscape', pagesTall: null, titleRows: [COUNT_ROW, HEADER_ROW], footer: comparisonFooter(view) },
  });
}

/** The cell of each sign of a record: one for all cities. */
function ratingCells({ messages: { sheets } }: ComparisonView): ReadonlyMap<string, LooseCell> {
  return new Map([
    ...(['N', 'P', 'L', 'F'] as const).map((rating) => [rating, ratingCell(rating)] as const),
    ['x', codeCell(sheets.notApplicable, 'muted')],
    ['-', codeCell(NOT_KNOWN, 'unknown')],
  ]);
}
