import type { Messages } from '../locales/messages';
import { LEVELS } from '../model/maturity-model';
import type { ConditionalFormatDescription, SheetDescription } from '../workbook/workbook-description';
import { live, type LooseCell } from './cells';
import { competencyColumns, type MatrixRow } from './competency-columns';
import { ratingWords, stateWords, wordColours } from './live-colours';
import { competencyFormulas } from './live/competency-formulas';
import { sentence } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import type { PlacedSheet } from './place-sheets';
import { readyCells } from './ready-cells';
import { columnWidths, reportTable, type Column, type ReportTable } from './report-table';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf, rowOf } from './sheet-rows';
import { footer } from './sheet-texts';

const HEADER_ROW = 5;

/** The row of the first competency. */
export const FIRST_COMPETENCY_ROW = HEADER_ROW + 1;

/** The Competency matrix: what is said of each competency, what is missing now and at the target, ready for which level. */
export function competencySheet(city: ScoredCity, lists: LiveCity, place: PlacedSheet, messages: Messages): SheetDescription {
  const { sheets: texts } = messages;
  const { competencies, target } = city.analysis;
  const columns = competencyColumns(city, messages);
  const matrix = competencies.map((is, index): MatrixRow => ({ is, formulas: competencyFormulas(lists.competencies, index, messages) }));
  const table = reportTable(columns, matrix, HEADER_ROW);
  const now = Math.max(1, city.profile.overall.level ?? 0);
  const present = `MAX(1,${lists.profile.cell('overall', 'Level')})`;
  const readyLabel: LooseCell = { value: texts.ready, style: { role: 'label' } };
  const beforeLevels = columns.length - LEVELS.length;
  return resultSheet(place, {
    columnWidths: columnWidths(columns),
    rows: [
      lineOf(1, `${texts.titles.competencies} · ${city.assessment.city.name}`, 'title'),
      rowOf(2, [live({ value: texts.competenciesIntro(now, target.minimum), style: { role: 'subtitle' } }, sentence([present], (level) => texts.competenciesIntro(level, target.minimum)))]),
      lineOf(3, texts.competenciesCaution, 'subtitle'),
      ...table.rows,
      rowOf(table.lastRow + 2, [readyLabel, ...Array<undefined>(beforeLevels - 1).fill(undefined), ...readyCells(city, lists, messages)]),
    ],
    conditionalFormats: colours(columns, table, messages),
    tables: [{ name: 'Competencies', range: table.range }],
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: { orientation: 'landscape', pagesTall: null, titleRows: [HEADER_ROW, HEADER_ROW], footer: footer(city) },
  });
}

function colours(columns: readonly Column<MatrixRow>[], { headerRow, lastRow }: ReportTable, messages: Messages): ConditionalFormatDescription[] {
  const { sheets: texts } = messages;
  const cells = (first: number, last = first) => [{ row: headerRow + 1, column: first }, { row: lastRow, column: last }] as const;
  const columnOf = (header: string) => columns.findIndex((column) => column.header === header) + 1;
  return [
    ...wordColours(...cells(columnOf(texts.state)), stateWords(messages)),
    ...wordColours(...cells(columns.length - LEVELS.length + 1, columns.length), stateWords(messages)),
    ...wordColours(...cells(columnOf(texts.human), columnOf(texts.economic)), ratingWords(messages)),
  ];
}
