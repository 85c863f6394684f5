import { CRITERIA_COLUMNS, type CriteriaColumn } from '../../assessment/terms/columns';
import { messagesFor } from '../../locales/messages';
import type { Criterion } from '../../model/maturity-model';
import { columnLetters } from '../../workbook/a1-address';
import type { NumberFormat, ValidationDescription, ValidationRule } from '../../workbook/workbook-description';
import { codeCell, textCell, type LooseCell } from '../cells';
import { reportTable, type Column } from '../report-table';
import type { AssessmentForm } from './assessment-form';
import { listSource, type ListName } from './lists';
import { promptOf } from './prompt';
import { ratingColours } from './rating-colours';
import type { TemplateTable } from './template-table';

const COLUMNS = Object.keys(CRITERIA_COLUMNS) as readonly CriteriaColumn[];
const FORMATS: Readonly<Partial<Record<CriteriaColumn, NumberFormat>>> = { evidenceDate: 'date' };
const CENTRED: readonly CriteriaColumn[] = ['rating', 'evidenceDate', 'effort', 'impact', 'weight'];
const LISTS = { naReason: 'naReason', evidenceQuality: 'evidenceQuality', effort: 'effort', impact: 'impact' } as const satisfies Partial<Record<CriteriaColumn, ListName>>;
const YEAR_2000 = 36_526;
const LEAST_WEIGHT = 0.01;
const MAX_WEIGHT = 100;

/** The criteria table of the blank assessment, with the counter of answered criteria. */
export function criteriaTable(form: AssessmentForm, headerRow: number): TemplateTable & { readonly answeredFormula: string } {
  const { criteria } = form.model;
  const columns = COLUMNS.map((column): Column<Criterion> => ({ header: CRITERIA_COLUMNS[column][form.language], width: 0, cell: (criterion) => cellOf(form, column, criterion) }));
  const laidOut = reportTable(columns, criteria, headerRow);
  const rangeOf = (column: CriteriaColumn) => `${letters(column)}${String(headerRow + 1)}:${letters(column)}${String(laidOut.lastRow)}`;
  return {
    rows: laidOut.rows,
    table: { name: 'Assessment', range: laidOut.range },
    lastRow: laidOut.lastRow,
    validations: [...rowPrompts(form, headerRow), ...columnRules(form, rangeOf)],
    conditionalFormats: ratingColours([rangeOf('rating')], `${letters('rating')}${String(headerRow + 1)}`, form.language),
    answeredFormula: answeredFormula(criteria, rangeOf('id'), rangeOf('rating')),
  };
}

function letters(column: CriteriaColumn): string {
  return columnLetters(COLUMNS.indexOf(column) + 1);
}

function cellOf({ model, language }: AssessmentForm, column: CriteriaColumn, criterion: Criterion): LooseCell {
  switch (column) {
    case 'id':
      return codeCell(criterion.id);
    case 'dimension':
      return textCell(model.dimensions.find(({ id }) => id === criterion.dimension)?.name[language] ?? '');
    case 'level':
      return textCell(`${String(criterion.level)} · ${model.levels[criterion.level]?.name[language] ?? ''}`);
    case 'criterion':
      return textCell(criterion.text[language]);
    default: {
      const format = FORMATS[column];
      return { value: null, style: { role: 'input', wrap: true, align: CENTRED.includes(column) ? 'center' : 'left', ...(format === undefined ? {} : { format }) } };
    }
  }
}

/** Help that differs from row to row: how to rate the criterion, and what would show it. */
function rowPrompts({ model, language, lists, listsSheet }: AssessmentForm, headerRow: number): ValidationDescription[] {
  const { evidencePrompt } = messagesFor(language).template;
  return model.criteria.flatMap(({ id, guide, evidenceHint }, index) => {
    const row = String(headerRow + 1 + index);
    const rating: ValidationDescription = {
      ranges: [`${letters('rating')}${row}`],
      rule: { kind: 'list', source: listSource(lists, 'rating', listsSheet) },
      prompt: { title: id, text: (guide ?? model.ratingGuide)[language] },
      error: null,
      strict: false,
    };
    const evidence: ValidationDescription = {
      ranges: [`${letters('evidence')}${row}`],
      rule: { kind: 'any' },
      prompt: { title: `${evidencePrompt} ${id}`, text: evidenceHint[language] },
      error: null,
      strict: false,
    };
    return [rating, evidence];
  });
}

function columnRules({ language, lists, listsSheet }: AssessmentForm, rangeOf: (column: CriteriaColumn) => string): ValidationDescription[] {
  const { prompts, notInList } = messagesFor(language).template;
  const rules: (readonly [keyof typeof prompts & CriteriaColumn, ValidationRule])[] = [
    ...(Object.entries(LISTS) as [keyof typeof LISTS, ListName][]).map(([column, list]) => [column, { kind: 'list', source: listSource(lists, list, listsSheet) }] as const),
    ['evidenceDate', { kind: 'date-from', serial: YEAR_2000 }],
    ['owner', { kind: 'any' }],
    ['weight', { kind: 'decimal', from: LEAST_WEIGHT, to: MAX_WEIGHT }],
  ];
  return rules.map(([column, rule]) => ({ ranges: [rangeOf(column)], rule, prompt: promptOf(prompts[column]), error: rule.kind === 'any' ? null : notInList, strict: false }));
}

/** Counts the scored criteria whose rating says something; finds them by id, so rows may be sorted. An error cell counts as any other. */
function answeredFormula(criteria: readonly Criterion[], ids: string, ratings: string): string {
  const said = `${ratings},"<>",${['-', 'n/d', 's/d'].map((word) => `${ratings},"<>${word}"`).join(',')}`;
  const diagnostics = criteria.filter(({ scored }) => !scored).map(({ id }) => `-COUNTIFS(${ids},"${id}",${said})`);
  return `COUNTIFS(${said})${diagnostics.join('')}`;
}
