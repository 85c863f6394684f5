import { fields, flag, number, oneOf, text } from '../protocol/check';
import type { Check } from '../protocol/check';
import { invalidArgument } from '../protocol/host-error';
import type { HostObject, Member } from '../protocol/host-object';
import { method, writable } from '../protocol/members';
import { overlap } from '../model/area';
import type { SheetRange } from './sheet-range';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const atMost = (length: number): Check<string> => (value) => {
  if (text(value).length > length) throw invalidArgument(`a text of more than ${String(length)} characters`);
  return text(value);
};

const between = fields<{ formula1?: number; formula2?: number; operator?: string }>({ formula1: number, formula2: number, operator: oneOf('Between') });
const rule = fields<{ list?: object; wholeNumber?: object; decimal?: object; date?: object }>({
  list: fields<{ inCellDropDown?: boolean; source?: string }>({ inCellDropDown: flag, source: text }),
  wholeNumber: between,
  decimal: between,
  date: fields<{ formula1?: string; operator?: string }>({ formula1: text, operator: oneOf('GreaterThanOrEqualTo') }),
});
const prompt = fields<{ showPrompt?: boolean; title?: string; message?: string }>({ showPrompt: flag, title: atMost(LONGEST_TITLE), message: atMost(LONGEST_MESSAGE) });
const alert = fields<{ showAlert?: boolean; style?: string; title?: string; message?: string }>({
  showAlert: flag, style: oneOf('Stop', 'Warning'), title: atMost(LONGEST_TITLE), message: atMost(LONGEST_MESSAGE),
});

/** The DataValidation object of ranges. */
export function dataValidation(ranges: readonly SheetRange[]): HostObject {
  return {
    className: 'DataValidation',
    members: {
      rule: part(ranges, rule, 'rule'),
      prompt: part(ranges, prompt, 'prompt'),
      errorAlert: part(ranges, alert, 'alert'),
      clear: method('1.8', [], () => {
        for (const { sheet, area } of ranges) sheet.validations = sheet.validations.filter(({ areas }) => !areas.some((each) => overlap(each, area)));
      }),
    },
  };
}

/** One side of the validation that these ranges have, or get. */
function part<Value>(ranges: readonly SheetRange[], check: Check<Value>, key: string): Member {
  const areas = ranges.map(({ area }) => area);
  return writable('1.8', check, () => null, (value) => {
    for (const sheet of new Set(ranges.map((range) => range.sheet))) {
      const found = sheet.validations.find((each) => JSON.stringify(each.areas) === JSON.stringify(areas));
      if (found === undefined) sheet.validations.push({ areas, bag: { [key]: value } });
      else found.bag[key] = value;
    }
  });
}
