import * as fc from 'fast-check';
import { keptText, readKept } from '../../src/excel/kept-settings';

const level = fc.constantFrom(1, 2, 3, 4, 5);
const settings = fc.record({
  flags: fc.record({ target: fc.record({ M: level, S: level, R: level }, { requiredKeys: [] }), strict: fc.boolean(), resultsAsOutcome: fc.boolean() }, { requiredKeys: ['target'] }),
  writtenOf: fc.string(),
});

test('what was kept is read', () => {
  fc.assert(fc.property(settings, (kept) => {
    const text = keptText(kept);
    expect(readKept(text)).toEqual(JSON.parse(JSON.stringify(kept)));
  }));
});

test('a text that another program put there is nobody’s settings, and never a fault', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const kept = readKept(text);
    expect(kept === null || typeof kept.writtenOf === 'string').toBe(true);
  }));
});

test.each([
  ['a level that there is not', '{"flags":{"target":{"M":9}},"writtenOf":"x"}', { flags: { target: {} }, writtenOf: 'x' }],
  ['a word for yes', '{"flags":{"target":{},"strict":"yes"},"writtenOf":"x"}', { flags: { target: {} }, writtenOf: 'x' }],
  ['no fingerprint', '{"flags":{"target":{}}}', null],
  ['nothing', null, null],
])('%s is left out', (_, text, kept) => {
  expect(readKept(text)).toEqual(kept);
});
