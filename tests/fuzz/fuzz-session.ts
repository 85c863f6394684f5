import type { BasePackage } from './base-packages';
import { checkInput } from './check-input';
import type { Checked, Violation } from './check-input';
import { randomOf } from './random';
import type { Random } from './random';
import { inputOf, randomStep } from './recipe';
import type { Recipe } from './recipe';

/** An input that broke a promise, made as small as dropping steps can make it. */
export interface Failure {
  readonly recipe: Recipe;
  readonly violation: Violation;
}

export interface FuzzReport {
  readonly inputs: number;
  /** Signature -> how many inputs had it. */
  readonly signatures: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
  /** Inputs that broke a promise, those like a failure that is listed already included. */
  readonly violations: number;
}

const MOST_STEPS = 10;
/** Failures listed of one kind, by invariant and first line of the detail without its numbers. */
const MOST_OF_A_KIND = 2;

/**
 * Tries inputs made of mutated packages until `done`, which is given how many there were. Inputs with a new signature are
 * kept and mutated further. The same seed gives the same inputs in the same order, as long as the code under test answers
 * them the same way.
 */
export function fuzz(bases: readonly BasePackage[], seed: number, done: (inputs: number) => boolean, onFailure: (failure: Failure) => void = () => undefined): FuzzReport {
  const random = randomOf(seed);
  const corpus: Recipe[] = [];
  const signatures = new Map<string, number>();
  const kinds = new Map<string, number>();
  const failures: Failure[] = [];
  let inputs = 0;
  let violations = 0;
  while (!done(inputs)) {
    inputs += 1;
    const recipe = nextRecipe(bases, corpus, random);
    const { signature, violation } = check(recipe);
    const seen = signatures.get(signature) ?? 0;
    signatures.set(signature, seen + 1);
    if (seen === 0) corpus.push(recipe);
    if (violation === undefined) continue;
    violations += 1;
    const kind = `${violation.invariant}: ${(violation.detail.split('\n')[0] ?? '').replace(/[0-9]+/g, '#').slice(0, 80)}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if ((kinds.get(kind) ?? 0) > MOST_OF_A_KIND) continue;
    const failure = { recipe: minimised(recipe, violation), violation };
    failures.push(failure);
    onFailure(failure);
  }
  return { inputs, signatures, failures, violations };
}

function check(recipe: Recipe): Checked {
  return checkInput(inputOf(recipe));
}

/** Half of the inputs begin anew, half go on from one that was kept; small bases are quicker, so they come more often. */
function nextRecipe(bases: readonly BasePackage[], corpus: readonly Recipe[], random: Random): Recipe {
  const anew: Recipe = { base: random.chance(0.75) ? random.pick(bases.slice(0, 2)) : random.pick(bases), steps: [] };
  const { base, steps } = corpus.length > 0 && random.chance(0.5) ? random.pick(corpus) : anew;
  const added = Array.from({ length: random.pick([1, 1, 2, 3, 5]) }, () => randomStep(random));
  return { base, steps: [...steps, ...added].slice(-MOST_STEPS) };
}

/** Drops steps one by one as long as the same promise stays broken. */
function minimised(recipe: Recipe, { invariant }: Violation): Recipe {
  for (const step of recipe.steps) {
    const shorter = { ...recipe, steps: recipe.steps.filter((other) => other !== step) };
    if (check(shorter).violation?.invariant === invariant) return minimised(shorter, { invariant, detail: '' });
  }
  return recipe;
}
