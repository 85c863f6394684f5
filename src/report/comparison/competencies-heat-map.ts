import { readyCompetencies } from '../../analysis/comparison/compared-city';
import type { RankedCity } from '../../analysis/comparison/rank-cities';
import { MATURITY_LEVELS } from '../../model/maturity-model';
import type { SheetDescription } from '../../workbook/workbook-description';
import { codeCell, integerCell, type LooseCell } from '../cells';
import { wordsWidth } from '../column-width';
import { levelColours, wordColours } from '../live-colours';
import { columnWidths, reportTable, type Column } from '../report-table';
import { resultSheet } from '../result-sheet';
import { lineOf, rowOf } from '../sheet-rows';
import { comparisonFooter, type ComparisonView } from './comparison-view';
import { cityAndLevelColumns, headerPrompt, NOT_KNOWN, withHighHeader } from './heat-map';

const GROUP_ROW = 4;
const HEADER_ROW = GROUP_ROW + 1;
const FIRST_ROW = HEADER_ROW + 1;

/** Wide enough for 'C01', in characters. */
const STEP_WIDTH = 4.5;

/** The competencies of every city as two heat maps side by side: the level that each is ready for, and its capability. */
export function competenciesHeatMap(view: ComparisonView): SheetDescription {
  const { job, messages, places, ranked, texts } = view;
  const { competencies } = job.model;
  const readyHeader = texts.competenciesReady(competencies.length);
  const before: Column<RankedCity>[] = [...cityAndLevelColumns(view), { header: readyHeader, width: wordsWidth(readyHeader, []), cell: ({ city }) => integerCell(readyCompetencies(city)) }];
  const columns: Column<RankedCity>[] = [
    ...before,
    ...competencies.map(({ id }, position): Column<RankedCity> => ({ header: id, width: STEP_WIDTH, cell: ({ city }) => stepCell(city.readyFor.charAt(position)) })),
    ...competencies.map(({ id }, position): Column<RankedCity> => ({ header: texts.capabilityOf(id), width: STEP_WIDTH, cell: ({ city }) => stepCell(city.capabilities.charAt(position)) })),
  ];
  const table = reportTable(columns, ranked, HEADER_ROW);
  const range = (first: number, last: number) => [{ row: FIRST_ROW, column: first }, { row: table.lastRow, column: last }] as const;
  const steps = range(before.length + 1, columns.length);
  const level = before.length - 1;
  const blank = (count: number) => Array<undefined>(count).fill(undefined);
  const prompts = competencies.flatMap(({ id, text }, index) =>
    [0, competencies.length].map((group) => headerPrompt(HEADER_ROW, before.length + 1 + group + index, id, text[messages.language])),
  );
  return resultSheet(places.competencies, {
    columnWidths: columnWidths(columns),
    rows: [
      lineOf(1, texts.titles.competencies, 'title'),
      lineOf(2, texts.competenciesIntro, 'subtitle'),
      rowOf(GROUP_ROW, [...blank(before.length), groupCell(texts.readyGroup), ...blank(competencies.length - 1), groupCell(texts.capabilityGroup)]),
      ...withHighHeader(table.rows),
    ],
    tables: [{ name: 'CompetenciesByCity', range: table.range }],
    validations: prompts,
    conditionalFormats: [...levelColours(...range(level, level), messages), ...levelColours(...steps, messages), ...wordColours(...steps, [[NOT_KNOWN, 'unknown']])],
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: { orientation: 'landscape', pagesTall: null, titleRows: [GROUP_ROW, HEADER_ROW], footer: comparisonFooter(view) },
  });
}

function groupCell(value: string): LooseCell {
  return { value, style: { role: 'label' } };
}

/** A step from 0 to 5 in its colour. */
function stepCell(sign: string): LooseCell {
  const step = MATURITY_LEVELS.find((level) => String(level) === sign);
  return step === undefined ? codeCell(NOT_KNOWN, 'unknown') : integerCell(step, `step-${step}`);
}
