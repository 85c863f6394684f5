import { COMPETENCY_COLUMNS, type CompetencyColumn } from '../../assessment/terms/columns';
import { messagesFor } from '../../locales/messages';
import type { Competency } from '../../model/maturity-model';
import { columnLetters } from '../../workbook/a1-address';
import type { ValidationDescription } from '../../workbook/workbook-description';
import { codeCell, textCell, type LooseCell } from '../cells';
import { reportTable, type Column } from '../report-table';
import { lineOf } from '../sheet-rows';
import type { AssessmentForm } from './assessment-form';
import { listSource, type ListName } from './lists';
import { promptOf } from './prompt';
import { ratingColours } from './rating-colours';
import type { TemplateTable } from './template-table';

const COLUMNS = Object.keys(COMPETENCY_COLUMNS) as readonly CompetencyColumn[];
const LISTS = [
  ['assigned', 'assigned', 'assigned'],
  ['approved', 'approved', 'approved'],
  ['human', 'resources', 'resources'],
  ['economic', 'resources', 'resources'],
  ['capability', 'capability', 'capability'],
  ['delivery', 'delivery', 'delivery'],
] as const satisfies readonly (readonly [CompetencyColumn, ListName, string])[];

const CENTRED: readonly CompetencyColumn[] = ['human', 'economic'];

/** The competency table of the blank assessment, under a heading in the row before it. */
export function competencyTable(form: AssessmentForm, headingRow: number): TemplateTable {
  const { language, model, lists, listsSheet } = form;
  const { template, sheets } = messagesFor(language);
  const headerRow = headingRow + 1;
  const columns = COLUMNS.map((column): Column<Competency> => ({ header: COMPETENCY_COLUMNS[column][language], width: 0, cell: (competency) => cellOf(form, column, competency) }));
  const laidOut = reportTable(columns, model.competencies, headerRow);
  const rangeOf = (column: CompetencyColumn) => `${letters(column)}${String(headerRow + 1)}:${letters(column)}${String(laidOut.lastRow)}`;
  const listRules = LISTS.map(([column, list, prompt]): ValidationDescription => ({
    ranges: [rangeOf(column)],
    rule: { kind: 'list', source: listSource(lists, list, listsSheet) },
    prompt: promptOf(template.prompts[prompt]),
    error: list === 'resources' ? null : template.notInList,
    strict: false,
  }));
  const evidencePrompts = model.competencies.map(({ id, evidenceHint }, index): ValidationDescription => ({
    ranges: [`${letters('evidence')}${String(headerRow + 1 + index)}`],
    rule: { kind: 'any' },
    prompt: { title: `${template.evidencePrompt} ${id}`, text: evidenceHint[language] },
    error: null,
    strict: false,
  }));
  return {
    rows: [lineOf(headingRow, sheets.competenciesHeading, 'heading'), ...laidOut.rows],
    table: { name: 'Competencies', range: laidOut.range },
    lastRow: laidOut.lastRow,
    validations: [...listRules, ...evidencePrompts],
    conditionalFormats: ratingColours([rangeOf('human'), rangeOf('economic')], `${letters('human')}${String(headerRow + 1)}`, language),
  };
}

function letters(column: CompetencyColumn): string {
  return columnLetters(COLUMNS.indexOf(column) + 1);
}

function cellOf({ language }: AssessmentForm, column: CompetencyColumn, { id, text }: Competency): LooseCell {
  if (column === 'id') return codeCell(id);
  return column === 'competency' ? textCell(text[language]) : { value: null, style: { role: 'input', wrap: true, align: CENTRED.includes(column) ? 'center' : 'left' } };
}
