import { basePackages } from './base-packages';
import { fuzz } from './fuzz-session';
import { describeRecipe } from './recipe';

const bases = basePackages();

test('mutated packages are answered as promised', () => {
  const { failures, signatures } = fuzz(bases, 1, (inputs) => inputs >= 700);
  expect(failures.map(({ recipe, violation }) => `${violation.invariant}: ${violation.detail}\n${describeRecipe(recipe)}`)).toEqual([]);
  expect(signatures.size).toBeGreaterThan(60);
}, 60_000);

test('the same seed gives the same inputs', () => {
  const [first, again] = [1, 2].map(() => fuzz(bases, 2, (inputs) => inputs >= 100).signatures);
  expect(again).toEqual(first);
}, 60_000);
