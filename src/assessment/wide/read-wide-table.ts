import type { Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import type { SheetCell, SheetData, SheetRow } from '../../workbook/sheet-data';
import type { Assessment } from '../assessment';
import { finding, type Finding } from '../finding';
import { foldWord } from '../fold';
import { seenText } from '../parse-value';
import type { AssessmentReading } from '../read-assessment';
import { readCompetency } from '../read-competencies';
import { readCriterion } from '../read-criteria';
import type { TableEntry } from '../table-entry';
import type { CompetencyColumn, CriteriaColumn, HeaderLabel } from '../terms/columns';
import { columnSets } from './column-sets';
import { optionReader } from './form-rating';
import { mappingFindings } from './mapping-findings';
import { readCityLabels } from './read-city-labels';
import { cityMemory } from './same-city-rows';
import { isSummaryName } from './summary-rows';
import { wideEntry, type RowInHand } from './wide-entry';
import type { WideMapping } from './wide-mapping';

/** A row without a code that calls itself a total or mean of the others. */
interface SummaryRow {
  readonly kind: 'summary';
  /** As written. */
  readonly name: string;
}

/** One row of a wide table, read as the assessment of a city; `no-assessment` when it names no city and answers nothing. */
export interface WideRow {
  readonly row: number;
  readonly reading: AssessmentReading | SummaryRow;
}

/**
 * Reads the rows below the header of a wide table one by one, each as an assessment. A row that names a city is one even when it
 * answers nothing. A city that has two rows keeps both, and the later one is told (our design).
 */
export function* readWideTable(sheet: SheetData, mapping: WideMapping, model: MaturityModel): Generator<WideRow> {
  const sets = columnSets(mapping);
  const inHand: RowInHand = { row: 0, cells: [] };
  const readOption = optionReader();
  const entriesOf = <Column extends string>(columns: readonly ReadonlyMap<Column, number>[] | undefined) => (columns ?? []).map((set) => wideEntry(inHand, set, readOption));
  const hidden = sheet.visibility === 'visible' ? [] : [finding('sheet-hidden', sheet.name, null)];
  const table: WideTable = {
    sheet: sheet.name,
    language: mapping.language,
    model,
    labels: entriesOf(sets.labels),
    criteria: model.criteria.map(({ id }) => ({ id, entries: entriesOf(sets.criteria.get(id)) })),
    competencies: model.competencies.map(({ id }) => ({ id, entries: entriesOf(sets.competencies.get(id)) })),
    answerColumns: [...sets.criteria.values(), ...sets.competencies.values()].flatMap((columns) => columns.flatMap((set) => [...set.values()])),
    findings: [...hidden, ...mappingFindings(sheet, mapping, sets, model)],
    earlierRow: cityMemory(),
  };
  for (const row of sheet.rows) {
    if (row.row <= mapping.lastHeaderRow) continue;
    inHand.row = row.row;
    inHand.cells = byColumn(row);
    yield { row: row.row, reading: readRow(row, inHand, table) };
  }
}

/** The columns of a table as entries that follow the row in hand. */
interface WideTable {
  readonly sheet: string;
  readonly language: Language;
  readonly model: MaturityModel;
  readonly labels: readonly TableEntry<HeaderLabel>[];
  readonly criteria: readonly { readonly id: string; readonly entries: readonly TableEntry<CriteriaColumn>[] }[];
  readonly competencies: readonly { readonly id: string; readonly entries: readonly TableEntry<CompetencyColumn>[] }[];
  readonly answerColumns: readonly number[];
  /** About the table, said of each of its cities. */
  readonly findings: readonly Finding[];
  readonly earlierRow: ReturnType<typeof cityMemory>;
}

/** No id has a row of its own: what follows the rows of a sheet has nothing to follow here. */
const NO_ROWS: Assessment['rows'] = new Map();

function readRow({ hidden }: SheetRow, { row, cells }: RowInHand, table: WideTable): WideRow['reading'] {
  const { sheet, model } = table;
  const findings: Finding[] = [];
  const labels = readCityLabels(sheet, table.labels, findings);
  if (labels.city.name === null && labels.city.code === null && !table.answerColumns.some((column) => saysSomething(cells[column]))) return { kind: 'no-assessment' };
  const called = labels.city.name ?? firstText(cells);
  if (labels.city.code === null && isSummaryName(called)) return { kind: 'summary', name: called };
  if (labels.model !== null && foldWord(labels.model) !== foldWord(model.id)) return { kind: 'other-model', sheet, model: labels.model };
  const name = labels.city.name ?? `${sheet} ${String(row)}`;
  const cell = table.labels[0]?.address('city') ?? table.labels[0]?.address('code') ?? null;
  if (labels.city.name === null) findings.push(finding('row-not-named', sheet, cell, { seen: name }));
  const earlier = table.earlierRow(labels.city.name, labels.city.code, cell ?? '');
  if (earlier !== undefined) findings.push(finding('city-in-two-rows', sheet, cell, { seen: name, otherCell: earlier }));
  if (labels.modelVersion !== null && labels.modelVersion !== model.version) findings.push(finding('model-version-differs', sheet, null, { seen: labels.modelVersion }));
  if (hidden) findings.push(finding('rows-hidden', sheet, null, { ids: [name], count: 1 }));
  const computed = table.criteria.filter(({ entries }) => entries.some((entry) => entry.isFormula('rating'))).map(({ id }) => id);
  const assessment: Assessment = {
    sheet,
    city: { ...labels.city, name },
    language: labels.language ?? table.language,
    settings: labels.settings,
    answers: table.criteria.map(({ id, entries }) => readCriterion(sheet, id, entries, findings)),
    competencies: table.competencies.map(({ id, entries }) => readCompetency(sheet, id, entries, findings)),
    rows: NO_ROWS,
  };
  if (computed.length > 0) findings.push(finding('rating-from-formula', sheet, null, { ids: computed, count: computed.length }));
  return { kind: 'assessment', assessment, findings: [...table.findings, ...findings] };
}

function byColumn({ cells }: SheetRow): (SheetCell | undefined)[] {
  const placed = Array<SheetCell | undefined>((cells.at(-1)?.column ?? 0) + 1).fill(undefined);
  for (const cell of cells) placed[cell.column] = cell;
  return placed;
}

/** What stands first in a row, where it is a text. */
function firstText(cells: readonly (SheetCell | undefined)[]): string {
  const content = cells.find(saysSomething)?.content;
  return content?.kind === 'text' ? content.text : '';
}

function saysSomething(cell: SheetCell | undefined): boolean {
  return cell !== undefined && (cell.content.kind === 'not-calculated' || seenText(cell.content) !== '');
}
