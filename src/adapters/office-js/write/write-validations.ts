import type { SheetDescription, ValidationRule } from '../../../workbook/workbook-description';
import { inLists } from './cell-areas';
import type { Placing } from './placing';
import { movedFormula } from './sheet-moves';
import type { SheetMoves } from './sheet-moves';

/** Serial number of 1970-01-01 in the 1900 calendar, and milliseconds in a day. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** What may be entered, and help beside the cells. */
export function writeValidations(worksheet: Excel.Worksheet, { validations }: SheetDescription, { moves }: Placing): void {
  for (const { ranges, rule, prompt, error, strict } of validations) {
    for (const list of inLists(ranges)) {
      const validation = worksheet.getRanges(list).dataValidation;
      const excelRule = ruleOf(rule, moves);
      if (excelRule !== undefined) {
        validation.rule = excelRule;
        validation.errorAlert = { showAlert: true, style: strict ? 'Stop' : 'Warning', title: error?.title ?? '', message: error?.text ?? '' };
      }
      if (prompt !== null) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    }
  }
}

function ruleOf(rule: ValidationRule, moves: SheetMoves): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case 'any':
      return undefined;
    case 'list':
      return { list: { inCellDropDown: true, source: `=${movedFormula(rule.source, moves)}` } };
    case 'whole-number':
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'date-from':
      return { date: { formula1: new Date((rule.serial - EPOCH) * DAY).toISOString().slice(0, 10), operator: 'GreaterThanOrEqualTo' } };
  }
}
