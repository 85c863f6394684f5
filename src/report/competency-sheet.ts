import type { CompetencyRow } from '../analysis/competency-matrix';
import { COMPETENCY_COLUMNS } from '../assessment/terms/columns';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS } from '../assessment/terms/options';
import type { Messages } from '../locales/messages';
import { LEVELS, type Level } from '../model/maturity-model';
import type { Requirement } from '../scoring/competency-readiness';
import type { SheetDescription, Tone } from '../workbook/workbook-description';
import { codeCell, integerCell, ratingCell, textCell, type LooseCell } from './cells';
import type { PlacedSheet } from './place-sheets';
import { columnWidths, reportTable, type Column } from './report-table';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf, rowOf } from './sheet-rows';
import { footer } from './sheet-texts';

type ReadyState = 'ready' | 'short' | 'unknown';

const STATE_TONES: Readonly<Record<ReadyState, Tone>> = { ready: 'good', short: 'poor', unknown: 'unknown' };
const HEADER_ROW = 5;

/** The Competency matrix: what is said of each competency, what is missing now and at the target, ready for which level. */
export function competencySheet(city: ScoredCity, place: PlacedSheet, messages: Messages): SheetDescription {
  const { sheets: texts } = messages;
  const { competencies, readyByLevel, target } = city.analysis;
  const columns = competencyColumns(city, messages);
  const table = reportTable(columns, competencies, HEADER_ROW);
  const now = Math.max(1, city.profile.overall.level ?? 0);
  const ready = readyByLevel.map((count) => codeCell(texts.readyOf(count, competencies.length)));
  const readyLabel: LooseCell = { value: texts.ready, style: { role: 'label' } };
  const beforeLevels = columns.length - LEVELS.length;
  return resultSheet(place, {
    columnWidths: columnWidths(columns),
    rows: [
      lineOf(1, `${texts.titles.competencies} - ${city.assessment.city.name}`, 'title'),
      lineOf(2, texts.competenciesIntro(now, target.minimum), 'subtitle'),
      lineOf(3, texts.competenciesCaution, 'subtitle'),
      ...table.rows,
      rowOf(table.lastRow + 2, [readyLabel, ...Array<undefined>(beforeLevels - 1).fill(undefined), ...ready]),
    ],
    tables: [{ name: 'Competencies', range: table.range }],
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: { orientation: 'landscape', pagesTall: null, titleRows: [HEADER_ROW, HEADER_ROW], footer: footer(city) },
  });
}

function competencyColumns(city: ScoredCity, { sheets: texts, language }: Messages): Column<CompetencyRow>[] {
  const names = new Map(city.model.competencies.map(({ id, text }) => [id, text[language]]));
  const advice = new Map(city.model.competencies.map((competency) => [competency.id, competency.advice[language]]));
  const requirements = (short: readonly Requirement[], unknown: readonly Requirement[]): string =>
    [
      ...short.map((requirement) => COMPETENCY_COLUMNS[requirement][language]),
      ...unknown.map((requirement) => `${COMPETENCY_COLUMNS[requirement][language]} (${texts.requirementStates.unknown})`),
    ].join(', ');
  return [
    { header: 'ID', width: 7, cell: ({ competency }) => codeCell(competency) },
    { header: texts.competency, width: 46, cell: ({ competency }) => textCell(names.get(competency) ?? '') },
    { header: texts.state, width: 13, cell: (row) => stateCell(stateNow(row), texts) },
    { header: texts.requiredNow, width: 11, cell: ({ required }) => integerCell(required) },
    { header: texts.requiredAtTarget, width: 11, cell: ({ requiredAtTarget }) => integerCell(requiredAtTarget) },
    { header: texts.capability, width: 11, cell: ({ capability }) => integerCell(capability) },
    { header: texts.assigned, width: 17, cell: ({ assigned }) => textCell(assigned === null ? '' : ASSIGNMENT_TERMS[assigned][language]) },
    { header: texts.approved, width: 13, cell: ({ approved }) => textCell(approved === null ? '' : APPROVAL_TERMS[approved][language]) },
    { header: texts.human, width: 11, cell: ({ human }) => (human === null ? codeCell(null) : ratingCell(human)) },
    { header: texts.economic, width: 12, cell: ({ economic }) => (economic === null ? codeCell(null) : ratingCell(economic)) },
    { header: texts.delivery, width: 17, cell: ({ delivery }) => textCell(delivery === null ? '' : DELIVERY_TERMS[delivery][language]) },
    { header: texts.shortfalls, width: 26, cell: ({ shortfalls, unknown }) => textCell(requirements(shortfalls, unknown)) },
    { header: texts.shortfallsAtTarget, width: 26, cell: ({ shortfallsAtTarget, unknownAtTarget }) => textCell(requirements(shortfallsAtTarget, unknownAtTarget)) },
    { header: texts.whatToDo, width: 44, cell: (row) => textCell(isComplete(row) ? '' : (advice.get(row.competency) ?? '')) },
    ...LEVELS.map((level): Column<CompetencyRow> => ({ header: texts.levelColumn(level), width: 13, cell: (row) => stateCell(stateAt(row, level), texts) })),
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
