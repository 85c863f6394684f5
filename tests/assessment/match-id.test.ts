import fc from 'fast-check';
import { compactId, foldId } from '../../src/assessment/fold';
import { idMatcher } from '../../src/assessment/match-id';
import { builtinModel } from '../../src/model/builtin-model';
import { checkMaturityModel } from '../../src/model/check-maturity-model';
import type { MaturityModel } from '../../src/model/maturity-model';
import { contentOf, errorCell, type Plain } from './a-sheet';

const model = builtinModel();
const IDS = [...model.criteria, ...model.competencies].map(({ id }) => id);
const match = (plain: Plain) => idMatcher(IDS)(contentOf(plain));

test.each([
  'M2.1', 'm2.1', 'M2,1', 'M2·1', 'M2-1', 'M2_1', 'M2 1', 'M 2.1', 'M.2.1', 'M-2-1', 'M21', 'M2\u00a01', 'M2–1', 'M2−1', 'M2•1', 'M2‧1', 'M2・1', ' M2.1 ', 'M2.1.', '-M2.1', 'Ｍ２．１', 'Ｍ２．１',
  'M\u200b2.1', '\ufeffM2.1', 'M2.\u00ad1', '\u200eM2.1', 'M٢.١', 'M2.01', 'M02.1', 'M2 . 1',
])('%j is M2.1', (written) => {
  expect(match(written)).toBe('M2.1');
});

test.each(['C01', 'C1', 'c1', 'C-01', 'C 1', 'C.1', 'C_01', 'C001', 'Ｃ１'])('%j is C01', (written) => {
  expect(match(written)).toBe('C01');
});

test.each(['', ' ', '-', 'M2', 'M2.11', 'M2.10', 'М2.1', 'M2/1', 'M2.1 Structure', '2.1', 'MM2.1', 'C0', 'C', 'C10.1', '__proto__', 'constructor'])('%j is no id of the model', (written) => {
  expect(match(written)).toBeUndefined();
});

test.each<Plain>([null, 2.1, true, errorCell('#N/A')])('%j is no id of the model', (plain) => {
  expect(match(plain)).toBeUndefined();
});

const SEPARATOR = fc.constantFrom('.', ',', '·', '-', '_', ' ', '–', '');

test('an id is found whatever stands in the place of its separators', () => {
  fc.assert(
    fc.property(fc.constantFrom(...IDS), fc.array(SEPARATOR, { minLength: 2, maxLength: 2 }), fc.boolean(), (id, [first = '', second = ''], lower) => {
      const parts = /^([A-Z]+)([0-9]+)\.?([0-9]*)$/.exec(id) ?? [];
      const written = [parts[1], first, parts[2], parts[3] === '' ? '' : second, parts[3]].join('');
      expect(match(lower ? written.toLowerCase() : written)).toBe(id);
    }),
    { numRuns: 1000 },
  );
});

test('no two ids of the built-in model fold to one', () => {
  expect(new Set(IDS.map(foldId)).size).toBe(IDS.length);
  expect(new Set(IDS.map(compactId)).size).toBe(IDS.length);
});

const ID = fc.stringMatching(/^[A-Z][A-C0-2]{0,2}([._-][A-C0-2]{1,2}){0,2}$/);

/** The built-in model, with these as the ids of its first two criteria. */
function withIds(first: string, second: string): MaturityModel {
  const criteria = model.criteria.map((criterion, position) => ({ ...criterion, id: [first, second][position] ?? criterion.id }));
  return { ...model, criteria, competencies: [], contradictions: [] };
}

test('two ids that a cell could mean at once are those that the checks of a model refuse', () => {
  fc.assert(
    fc.property(ID, ID, (first, second) => {
      const refused = checkMaturityModel(withIds(first, second)).some(({ path, code }) => path === '$.criteria[1].id' && /-id$/.test(code));
      expect(refused).toBe(compactId(first) === compactId(second));
    }),
    { numRuns: 2000, examples: [['A1.1', 'A11'], ['A0.1', 'A.01'], ['A00', 'A0'], ['A1', 'A01']] },
  );
});

test('an id that is written exactly is found, whatever its neighbours', () => {
  fc.assert(
    fc.property(fc.uniqueArray(ID, { selector: compactId, minLength: 1, maxLength: 8 }), (ids) => {
      const matcher = idMatcher(ids);
      expect(ids.map((id) => matcher(contentOf(id)))).toEqual(ids);
    }),
    { numRuns: 1000 },
  );
});
