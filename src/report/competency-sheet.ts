import type { CompetencyRow } from '../analysis/competency-matrix';
import { COMPETENCY_COLUMNS } from '../assessment/terms/columns';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS } from '../assessment/terms/options';
import type { Messages } from '../locales/messages';
import { LEVELS, type Level } from '../model/maturity-model';
import type { Rating } from '../model/rating';
import { REQUIREMENTS, type Requirement } from '../scoring/competency-readiness';
import type { ConditionalFormatDescription, SheetDescription, Tone } from '../workbook/workbook-description';
import { codeCell, integerCell, live, ratingCell, textCell, type LooseCell } from './cells';
import { ratingWords, stateWords, wordColours } from './live-colours';
import { competencyFormulas, type CompetencyFormulas } from './live/competency-formulas';
import { sentence } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import type { PlacedSheet } from './place-sheets';
import { columnWidths, reportTable, type Column, type ReportTable } from './report-table';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf, rowOf } from './sheet-rows';
import { footer } from './sheet-texts';

type ReadyState = 'ready' | 'short' | 'unknown';

const STATE_TONES: Readonly<Record<ReadyState, Tone>> = { ready: 'good', short: 'poor', unknown: 'unknown' };
const HEADER_ROW = 5;

/** The Competency matrix: what is said of each competency, what is missing now and at the target, ready for which level. */
export function competencySheet(city: ScoredCity, lists: LiveCity, place: PlacedSheet, messages: Messages): SheetDescription {
  const { sheets: texts } = messages;
  const { competencies, readyByLevel, target } = city.analysis;
  const columns = competencyColumns(city, messages);
  const matrix = competencies.map((is, index): MatrixRow => ({ is, formulas: competencyFormulas(lists.competencies, index, messages) }));
  const table = reportTable(columns, matrix, HEADER_ROW);
  const now = Math.max(1, city.profile.overall.level ?? 0);
  const readyFormula = (level: number) => sentence([`COUNTIF(${lists.competencies.readyRange},">=${String(level)}")`], (count) => texts.readyOf(count, competencies.length));
  const ready = readyByLevel.map((count, index) => live(codeCell(texts.readyOf(count, competencies.length)), readyFormula(index + 1)));
  const present = `MAX(1,${lists.profile.cell('overall', 'Level')})`;
  const readyLabel: LooseCell = { value: texts.ready, style: { role: 'label' } };
  const beforeLevels = columns.length - LEVELS.length;
  return resultSheet(place, {
    columnWidths: columnWidths(columns),
    rows: [
      lineOf(1, `${texts.titles.competencies} - ${city.assessment.city.name}`, 'title'),
      rowOf(2, [live({ value: texts.competenciesIntro(now, target.minimum), style: { role: 'subtitle' } }, sentence([present], (level) => texts.competenciesIntro(level, target.minimum)))]),
      lineOf(3, texts.competenciesCaution, 'subtitle'),
      ...table.rows,
      rowOf(table.lastRow + 2, [readyLabel, ...Array<undefined>(beforeLevels - 1).fill(undefined), ...ready]),
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

/** A competency with the formulas of its row. */
interface MatrixRow {
  readonly is: CompetencyRow;
  readonly formulas: CompetencyFormulas;
}

function competencyColumns(city: ScoredCity, { sheets: texts, language }: Messages): Column<MatrixRow>[] {
  const names = new Map(city.model.competencies.map(({ id, text }) => [id, text[language]]));
  const advice = new Map(city.model.competencies.map((competency) => [competency.id, competency.advice[language]]));
  const requirements = (short: readonly Requirement[], unknown: readonly Requirement[]): string =>
    REQUIREMENTS.filter((requirement) => short.includes(requirement) || unknown.includes(requirement))
      .map((requirement) => (short.includes(requirement) ? COMPETENCY_COLUMNS[requirement][language] : `${COMPETENCY_COLUMNS[requirement][language]} (${texts.requirementStates.unknown})`))
      .join(', ');
  const rating = (given: Rating | null): LooseCell => (given === null ? codeCell(null) : ratingCell(given));
  return [
    { header: 'ID', width: 7, cell: ({ is }) => codeCell(is.competency) },
    { header: texts.competency, width: 46, cell: ({ is }) => textCell(names.get(is.competency) ?? '') },
    { header: texts.state, width: 13, cell: ({ is, formulas }) => live(stateCell(stateNow(is), texts), formulas.state) },
    { header: texts.requiredNow, width: 11, cell: ({ is, formulas }) => live(integerCell(is.required), formulas.required) },
    { header: texts.requiredAtTarget, width: 11, cell: ({ is }) => integerCell(is.requiredAtTarget) },
    { header: texts.capability, width: 11, cell: ({ is, formulas }) => live(integerCell(is.capability), formulas.said.capability) },
    { header: texts.assigned, width: 17, cell: ({ is, formulas }) => live(textCell(is.assigned === null ? '' : ASSIGNMENT_TERMS[is.assigned][language]), formulas.said.assigned) },
    { header: texts.approved, width: 13, cell: ({ is, formulas }) => live(textCell(is.approved === null ? '' : APPROVAL_TERMS[is.approved][language]), formulas.said.approved) },
    { header: texts.human, width: 11, cell: ({ is, formulas }) => live(rating(is.human), formulas.said.human) },
    { header: texts.economic, width: 12, cell: ({ is, formulas }) => live(rating(is.economic), formulas.said.economic) },
    { header: texts.delivery, width: 17, cell: ({ is, formulas }) => live(textCell(is.delivery === null ? '' : DELIVERY_TERMS[is.delivery][language]), formulas.said.delivery) },
    { header: texts.shortfalls, width: 26, cell: ({ is, formulas }) => live(textCell(requirements(is.shortfalls, is.unknown)), formulas.shortfalls) },
    { header: texts.shortfallsAtTarget, width: 26, cell: ({ is, formulas }) => live(textCell(requirements(is.shortfallsAtTarget, is.unknownAtTarget)), formulas.shortfallsAtTarget) },
    { header: texts.whatToDo, width: 44, cell: ({ is, formulas }) => live(textCell(isComplete(is) ? '' : (advice.get(is.competency) ?? '')), formulas.whatToDo(advice.get(is.competency) ?? '')) },
    ...LEVELS.map((level): Column<MatrixRow> => ({ header: texts.levelColumn(level), width: 13, cell: ({ is, formulas }) => live(stateCell(stateAt(is, level), texts), formulas.level(level)) })),
  ];
}

/** Nothing is short or unknown, neither now nor at the target. */
function isComplete({ shortfalls, unknown, shortfallsAtTarget, unknownAtTarget }: CompetencyRow): boolean {
  return [shortfalls, unknown, shortfallsAtTarget, unknownAtTarget].every((requirements) => requirements.length === 0);
}

function stateNow({ shortfalls, unknown }: CompetencyRow): ReadyState {
  if (shortfalls.length > 0) return 'short';
  return unknown.length > 0 ? 'unknown' : 'ready';
}

function stateAt({ readyFor, possibleFor }: CompetencyRow, level: Level): ReadyState {
  if (level <= readyFor) return 'ready';
  return level <= possibleFor ? 'unknown' : 'short';
}

function stateCell(state: ReadyState, { states }: Messages['sheets']): LooseCell {
  return codeCell(states[state], STATE_TONES[state]);
}
