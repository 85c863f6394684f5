import fc from 'fast-check';
import { finding, type FindingCode } from '../../src/assessment/finding';
import { mostFindings } from '../../src/assessment/most-findings';

const many = (code: FindingCode, count: number) => Array.from({ length: count }, (_, row) => finding(code, 'Vila', `A${row + 1}`));

test('all are kept up to two hundred of a kind', () => {
  const findings = [...many('same-rating-twice', 200), ...many('unknown-id', 200)];
  expect(mostFindings(findings)).toEqual(findings);
});

test('of each kind the first are kept, in their order, and the others are counted', () => {
  const counts = fc.record({ twice: fc.integer({ min: 0, max: 600 }), unknown: fc.integer({ min: 0, max: 600 }) });
  fc.assert(
    fc.property(counts, ({ twice, unknown }) => {
      const kept = mostFindings([...many('same-rating-twice', twice), ...many('unknown-id', unknown)]);
      const left = Math.max(0, twice - 200) + Math.max(0, unknown - 200);
      const more = left === 0 ? [] : [finding('more-findings', null, null, { count: left })];
      expect(kept).toEqual([...many('same-rating-twice', Math.min(twice, 200)), ...many('unknown-id', Math.min(unknown, 200)), ...more]);
    }),
    { numRuns: 1000 },
  );
});
