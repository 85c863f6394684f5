import { colour, fields, oneOf, text } from '../protocol/check';
import { HostError, invalidArgument } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { collection, kept, method, opens, writable } from '../protocol/members';
import { overlap } from '../model/area';
import type { Bag } from '../model/sheet-model';
import type { SheetRange } from './sheet-range';

/** The conditional formats of ranges; a new one comes before those there are. */
export function conditionalFormats(ranges: readonly SheetRange[]): HostObject {
  return collection('ConditionalFormatCollection', () => [], (key) => { throw new HostError('NotImplemented', `conditional format ${String(key)} by its key`); }, '1.6', {
    add: method('1.6', [oneOf('Custom', 'DataBar')], (type) => {
      const bag: Bag = {};
      for (const sheet of new Set(ranges.map((range) => range.sheet))) sheet.conditionalFormats.unshift({ areas: ranges.map(({ area }) => area), bag });
      return type === 'Custom' ? customFormat(bag) : dataBarFormat(bag);
    }),
    clearAll: method('1.6', [], () => {
      for (const { sheet, area } of ranges) sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => !areas.some((each) => overlap(each, area)));
    }),
  });
}

function customFormat(bag: Bag): HostObject {
  const formula = (value: unknown): string => {
    if (!text(value).startsWith('=')) throw invalidArgument('a rule that is no formula');
    return text(value);
  };
  const format: HostObject = {
    className: 'ConditionalRangeFormat',
    members: {
      fill: opens('1.6', () => ({ className: 'ConditionalRangeFill', members: { color: kept('1.6', colour, bag, 'fill', '') } })),
      font: opens('1.6', () => ({ className: 'ConditionalRangeFont', members: { color: kept('1.6', colour, bag, 'ink', '') } })),
    },
  };
  const rule: HostObject = { className: 'ConditionalFormatRule', members: { formula: writable('1.6', formula, () => bag['formula'] ?? '', (value) => { bag['formula'] = value; }) } };
  const custom: HostObject = { className: 'CustomConditionalFormat', members: { rule: opens('1.6', () => rule), format: opens('1.6', () => format) } };
  return { className: 'ConditionalFormat', members: { custom: opens('1.6', () => custom) } };
}

function dataBarFormat(bag: Bag): HostObject {
  const bound = fields<{ type: string; formula: string }>({ type: oneOf('Number'), formula: text });
  const positive: HostObject = { className: 'ConditionalDataBarPositiveFormat', members: { fillColor: kept('1.6', colour, bag, 'bar', '') } };
  const members = {
    lowerBoundRule: kept('1.6', bound, bag, 'lower', { type: 'Automatic', formula: '' }),
    upperBoundRule: kept('1.6', bound, bag, 'upper', { type: 'Automatic', formula: '' }),
    positiveFormat: opens('1.6', () => positive),
  };
  return { className: 'ConditionalFormat', members: { dataBar: opens('1.6', () => ({ className: 'DataBarConditionalFormat', members })) } };
}
