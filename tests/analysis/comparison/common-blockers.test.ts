import fc from 'fast-check';
import { commonBlockers } from '../../../src/analysis/comparison/common-blockers';
import { builtinModel } from '../../../src/model/builtin-model';
import { aComparedCity, arbitraryCities } from './a-compared-city';

const MODEL = builtinModel();
const ids = MODEL.criteria.map(({ id }) => id);
const withBlank = (id: string) => Array.from(ids, (each) => (each === id ? '-' : 'N')).join('');

test('the one that blocks most cities first, then as the model lists them', () => {
  const cities = [aComparedCity({ blocking: ['M2.1', 'R3.3'] }), aComparedCity({ blocking: ['R3.3', 'S2.1'], ratings: withBlank('R3.3') }), aComparedCity({ blocking: ['M2.1'] }), aComparedCity()];
  const found = commonBlockers(cities, MODEL);
  expect(found.slice(0, 4).map(({ criterion, blocks, notRated }) => [criterion.id, blocks, notRated])).toEqual([['M2.1', 2, 0], ['R3.3', 2, 1], ['S2.1', 1, 0], ['M1.1', 0, 0]]);
});

test('every criterion is there once, and every block is counted', () => {
  fc.assert(
    fc.property(arbitraryCities, (cities) => {
      const found = commonBlockers(cities, MODEL);
      expect(found.map(({ criterion }) => criterion.id).sort()).toEqual(ids.toSorted());
      expect(found.reduce((sum, { blocks }) => sum + blocks, 0)).toBe(cities.reduce((sum, { blocking }) => sum + blocking.length, 0));
      expect(found.every(({ blocks, notRated }, place) => notRated <= blocks && blocks <= (found[place - 1]?.blocks ?? Infinity))).toBe(true);
    }),
  );
});
