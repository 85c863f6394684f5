import type { MaturityModel } from '../../model/maturity-model';
import { cellAddress } from '../../workbook/a1-address';
import type { SheetCell, SheetData, SheetRow } from '../../workbook/sheet-data';
import type { AnswerRow, Assessment } from '../assessment';
import { finding, type Finding } from '../finding';
import { foldWord } from '../fold';
import { seenText } from '../parse-value';
import type { AssessmentReading } from '../read-assessment';
import { readCompetency } from '../read-competencies';
import { readCriterion } from '../read-criteria';
import type { CompetencyColumn, CriteriaColumn } from '../terms/columns';
import { columnSets, type ColumnSets } from './column-sets';
import { mappingFindings } from './mapping-findings';
import { readCityLabels } from './read-city-labels';
import { cityMemory } from './same-city-rows';
import { wideEntry } from './wide-entry';
import type { WideMapping } from './wide-mapping';

/** One row of a wide table, read as the assessment of a city; `no-assessment` when it names no city and answers nothing. */
export interface WideRow {
  readonly row: number;
  readonly reading: AssessmentReading;
}

/**
 * Reads the rows below the header of a wide table, each as an assessment. A row that names a city is one even when it
 * answers nothing. A city that has two rows keeps both, and the later one is told (our design).
 */
export function readWideTable(sheet: SheetData, mapping: WideMapping, model: MaturityModel): readonly WideRow[] {
  const sets = columnSets(mapping);
  const about = mappingFindings(mapping, sets, model);
  const visible = sheet.visibility === 'visible' ? [] : [finding('sheet-hidden', sheet.name, null)];
  const table: WideTable = { sheet: sheet.name, mapping, sets, model, about: [...visible, ...about], earlierRow: cityMemory() };
  return sheet.rows.filter(({ row }) => row > mapping.lastHeaderRow).map((row) => ({ row: row.row, reading: readRow(row, table) }));
}

interface WideTable {
  readonly sheet: string;
  readonly mapping: WideMapping;
  readonly sets: ColumnSets;
  readonly model: MaturityModel;
  readonly about: readonly Finding[];
  readonly earlierRow: ReturnType<typeof cityMemory>;
}

function readRow(row: SheetRow, table: WideTable): AssessmentReading {
  const { sheet, sets, model } = table;
  const cells = byColumn(row);
  const findings: Finding[] = [];
  const labels = readCityLabels(sheet, sets.labels.map((columns) => wideEntry(row.row, cells, columns)), findings);
  if (labels.city.name === null && labels.city.code === null && !answersSomething(cells, sets)) return { kind: 'no-assessment' };
  if (labels.model !== null && foldWord(labels.model) !== foldWord(model.id)) return { kind: 'other-model', sheet, model: labels.model };
  const name = labels.city.name ?? `${sheet} ${String(row.row)}`;
  const place = sets.labels[0]?.get('city') ?? sets.labels[0]?.get('code');
  const cell = place === undefined ? null : cellAddress({ row: row.row, column: place });
  if (labels.city.name === null) findings.push(finding('row-not-named', sheet, cell, { seen: name }));
  const earlier = table.earlierRow(labels.city.name, labels.city.code, cell ?? '');
  if (earlier !== undefined) findings.push(finding('city-in-two-rows', sheet, cell, { seen: name, otherCell: earlier }));
  if (labels.modelVersion !== null && labels.modelVersion !== model.version) findings.push(finding('model-version-differs', sheet, null, { seen: labels.modelVersion }));
  if (row.hidden) findings.push(finding('rows-hidden', sheet, null, { ids: [name], count: 1 }));
  const assessment: Assessment = {
    sheet,
    city: { ...labels.city, name },
    language: labels.language ?? table.mapping.language,
    settings: labels.settings,
    answers: model.criteria.map(({ id }) => readCriterion(sheet, id, (sets.criteria.get(id) ?? []).map((columns) => wideEntry(row.row, cells, columns)), findings)),
    competencies: model.competencies.map(({ id }) => readCompetency(sheet, id, (sets.competencies.get(id) ?? []).map((columns) => wideEntry(row.row, cells, columns)), findings)),
    rows: answerRows(row.row, sets),
  };
  const computed = model.criteria.map(({ id }) => id).filter((id) => sets.criteria.get(id)?.some((columns) => cells[columns.get('rating') ?? 0]?.formula === true));
  if (computed.length > 0) findings.push(finding('rating-from-formula', sheet, null, { ids: computed, count: computed.length }));
  return { kind: 'assessment', assessment, findings: [...table.about, ...findings] };
}

function byColumn({ cells }: SheetRow): (SheetCell | undefined)[] {
  const placed = Array<SheetCell | undefined>((cells.at(-1)?.column ?? 0) + 1).fill(undefined);
  for (const cell of cells) placed[cell.column] = cell;
  return placed;
}

/** Whether any cell that answers a criterion or competency says something. */
function answersSomething(cells: readonly (SheetCell | undefined)[], { criteria, competencies }: ColumnSets): boolean {
  return [...criteria.values(), ...competencies.values()].flat().some((columns) => [...columns.values()].some((column) => saysSomething(cells[column])));
}

function saysSomething(cell: SheetCell | undefined): boolean {
  return cell !== undefined && (cell.content.kind === 'not-calculated' || seenText(cell.content) !== '');
}

/** Where the answers of a row stand: every id in the one row, each in its columns. */
function answerRows(row: number, { criteria, competencies }: ColumnSets): ReadonlyMap<string, AnswerRow> {
  const rows = new Map<string, AnswerRow>();
  for (const [id, [columns, ...others]] of [...criteria, ...competencies] as [string, readonly ReadonlyMap<CriteriaColumn | CompetencyColumn, number>[]][]) {
    if (columns !== undefined) rows.set(id, { row, columns, alone: others.length === 0 });
  }
  return rows;
}
