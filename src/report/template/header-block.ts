import { HEADER_LABELS, type HeaderLabel } from '../../assessment/terms/columns';
import { LANGUAGE_TERMS } from '../../assessment/terms/options';
import { messagesFor } from '../../locales/messages';
import { cellAddress } from '../../workbook/a1-address';
import type { NumberFormat, RowDescription, ValidationDescription, ValidationRule } from '../../workbook/workbook-description';
import type { LooseCell } from '../cells';
import { rowOf } from '../sheet-rows';
import type { AssessmentForm } from './assessment-form';
import { listSource } from './lists';
import { promptOf } from './prompt';

/** Labels side by side, so that the block stays low above the frozen header of the table. */
const PAIRS: readonly (readonly HeaderLabel[])[] = [
  ['city', 'code', 'population', 'assessedOn'],
  ['assessor', 'target', 'strict', 'resultsAsOutcome'],
  ['language', 'model', 'modelVersion'],
];
const FIRST_LABEL_COLUMN = 3;
const HEIGHT = 4;
const FORMATS: Readonly<Partial<Record<HeaderLabel, NumberFormat>>> = { code: 'text', target: 'text', population: 'integer', assessedOn: 'date' };
const YEAR_2000 = 36_526;
const MOST_INHABITANTS = 50_000_000;

export interface HeaderBlockDescription {
  readonly rows: readonly RowDescription[];
  readonly validations: readonly ValidationDescription[];
  readonly lastRow: number;
}

/** The header block of the blank assessment: label and value pairs, the model and the language already filled in. */
export function headerBlock(form: AssessmentForm, firstRow: number): HeaderBlockDescription {
  const rows = Array.from({ length: HEIGHT }, (_, line) => rowOf(firstRow + line, [...before(), ...PAIRS.flatMap((pair) => labelAndValue(form, pair[line]))]));
  const validations = PAIRS.flatMap((labels, pair) =>
    labels.map((label, line) => validation(form, label, cellAddress({ row: firstRow + line, column: FIRST_LABEL_COLUMN + 2 * pair + 1 }))),
  );
  return { rows, validations, lastRow: firstRow + HEIGHT - 1 };
}

function before(): undefined[] {
  return Array<undefined>(FIRST_LABEL_COLUMN - 1).fill(undefined);
}

function labelAndValue(form: AssessmentForm, label: HeaderLabel | undefined): (LooseCell | undefined)[] {
  if (label === undefined) return [undefined, undefined];
  const format = FORMATS[label];
  return [
    { value: HEADER_LABELS[label][form.language], style: { role: 'label', align: 'right' } },
    { value: prefilled(form, label), style: { role: 'input', align: 'left', wrap: true, ...(format === undefined ? {} : { format }) } },
  ];
}

function prefilled({ city, language, model }: AssessmentForm, label: HeaderLabel): string | null {
  switch (label) {
    case 'city':
      return city;
    case 'language':
      return LANGUAGE_TERMS[language][language];
    case 'model':
      return model.id;
    case 'modelVersion':
      return model.version;
    default:
      return null;
  }
}

function validation(form: AssessmentForm, label: HeaderLabel, address: string): ValidationDescription {
  const { template } = messagesFor(form.language);
  return { ranges: [address], rule: ruleOf(form, label), prompt: promptOf(template.prompts[label]), error: template.notInList, strict: false };
}

function ruleOf({ lists, listsSheet }: AssessmentForm, label: HeaderLabel): ValidationRule {
  switch (label) {
    case 'strict':
    case 'resultsAsOutcome':
      return { kind: 'list', source: listSource(lists, 'yesNo', listsSheet) };
    case 'language':
      return { kind: 'list', source: listSource(lists, 'language', listsSheet) };
    case 'population':
      return { kind: 'whole-number', from: 1, to: MOST_INHABITANTS };
    case 'assessedOn':
      return { kind: 'date-from', serial: YEAR_2000 };
    default:
      return { kind: 'any' };
  }
}
