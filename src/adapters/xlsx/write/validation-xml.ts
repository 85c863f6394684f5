import type { ValidationDescription, ValidationRule } from '../../../workbook/workbook-description';
import type { XmlAttributes } from './xml-element';
import { element } from './xml-element';
import { xmlText } from './xml-text';

/**
 * The `dataValidations` of a sheet, or nothing when it has none. Blank is always allowed: an answer can be taken back.
 * `epoch` is the first day of the workbook's calendar.
 */
export function validationsXml(validations: readonly ValidationDescription[], epoch: number): string {
  if (validations.length === 0) return '';
  return element('dataValidations', { count: validations.length }, ...validations.map((validation) => validationXml(validation, epoch)));
}

function validationXml({ ranges, rule, prompt, error, strict }: ValidationDescription, epoch: number): string {
  const { attributes, formulas } = ruleXml(rule, epoch);
  const messages = { errorTitle: error?.title, error: error?.text, promptTitle: prompt?.title, prompt: prompt?.text };
  return element('dataValidation', {
    ...attributes,
    errorStyle: strict ? undefined : 'warning',
    allowBlank: true,
    showInputMessage: prompt !== null,
    showErrorMessage: rule.kind !== 'any',
    ...messages,
    sqref: ranges.join(' '),
  }, ...formulas.map((formula, index) => `<formula${String(index + 1)}>${xmlText(formula)}</formula${String(index + 1)}>`));
}

function ruleXml(rule: ValidationRule, epoch: number): { readonly attributes: XmlAttributes; readonly formulas: readonly string[] } {
  switch (rule.kind) {
    case 'any':
      return { attributes: {}, formulas: [] };
    case 'list':
      return { attributes: { type: 'list' }, formulas: [rule.source] };
    case 'whole-number':
      return { attributes: { type: 'whole' }, formulas: [String(rule.from), String(rule.to)] };
    case 'decimal':
      return { attributes: { type: 'decimal' }, formulas: [String(rule.from), String(rule.to)] };
    case 'date-from':
      return { attributes: { type: 'date', operator: 'greaterThanOrEqual' }, formulas: [String(rule.serial - epoch)] };
  }
}
