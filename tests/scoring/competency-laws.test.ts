import fc from 'fast-check';
import { APPROVALS, ASSIGNMENTS, DELIVERIES } from '../../src/assessment/assessment';
import type { CompetencyAnswer } from '../../src/assessment/assessment';
import type { CapabilityLevel, Competency } from '../../src/model/maturity-model';
import { RATINGS } from '../../src/model/rating';
import { competencyReadiness } from '../../src/scoring/competency-readiness';
import { aCompetency } from './a-model';
import { LAW } from './arbitrary-assessment';
import { aCompetencyAnswer } from './an-assessment';

const CAPABILITIES = [0, 1, 2, 3, 4, 5] as const;

const capability = fc.constantFrom<CapabilityLevel[]>(...CAPABILITIES);
const competency = fc.record({
  mode: fc.constantFrom('lead', 'contribute', 'either'),
  requiredCapability: fc.tuple(capability, capability, capability, capability, capability).map((levels) => levels.sort((a, b) => a - b)),
}) as fc.Arbitrary<Pick<Competency, 'mode' | 'requiredCapability'>>;

/** What may be said of a competency, from worst to best; `delivery` has no better or worse. */
const SCALES = { assigned: ASSIGNMENTS, approved: APPROVALS, human: RATINGS, economic: RATINGS, capability: CAPABILITIES } as const;
type Scale = keyof typeof SCALES;
const SCALE_NAMES = Object.keys(SCALES) as Scale[];

const answer = fc.record({
  assigned: fc.constantFrom(null, ...ASSIGNMENTS),
  approved: fc.constantFrom(null, ...APPROVALS),
  human: fc.constantFrom(null, ...RATINGS),
  economic: fc.constantFrom(null, ...RATINGS),
  capability: fc.constantFrom(null, ...CAPABILITIES),
  delivery: fc.constantFrom(null, ...DELIVERIES),
}).map((parts) => aCompetencyAnswer('C01', parts));

const population = fc.option(fc.integer({ min: 4990, max: 5010 }));
const rule = fc.constantFrom({ populationBelow: 5000, competencies: ['C01'] }, { populationBelow: 5000, competencies: [] });
const cases = fc.record({ competency: competency.map((parts) => aCompetency('C01', parts)), answer, population, rule });
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function readiness({ competency: judged, population: inhabitants, rule: small }: Case, said: CompetencyAnswer) {
  return competencyReadiness(judged, said, inhabitants, small);
}

/** The values of a scale at or above the given one; a blank may become anything. */
function notBelow(said: CompetencyAnswer, scale: Scale): readonly unknown[] {
  const values: readonly unknown[] = SCALES[scale];
  return values.slice(Math.max(0, values.indexOf(said[scale])));
}

test('ready for never surpasses possible for', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { readyFor, possibleFor } = readiness(given, given.answer);
      expect(readyFor).toBeLessThanOrEqual(possibleFor);
    }),
    LAW,
  );
});

test('a better answer never lowers what a competency is ready for', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...SCALE_NAMES), fc.nat(), (given, scale, pick) => {
      const better = notBelow(given.answer, scale);
      const improved = { ...given.answer, [scale]: better[pick % better.length] };
      const [before, after] = [readiness(given, given.answer), readiness(given, improved)];
      expect(after.readyFor).toBeGreaterThanOrEqual(before.readyFor);
      if (given.answer[scale] !== null) expect(after.possibleFor).toBeGreaterThanOrEqual(before.possibleFor);
    }),
    LAW,
  );
});

test('ready and possible are the ends of what the unknown may turn out to be', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...SCALE_NAMES), (given, scale) => {
      const whole = readiness(given, given.answer);
      const forgotten = readiness(given, { ...given.answer, [scale]: null });
      expect(forgotten.readyFor).toBeLessThanOrEqual(whole.readyFor);
      expect(forgotten.possibleFor).toBeGreaterThanOrEqual(whole.possibleFor);
    }),
    LAW,
  );
});
