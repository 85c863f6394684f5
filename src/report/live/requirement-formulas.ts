import { APPROVALS, ASSIGNMENTS } from '../../assessment/assessment';
import { RATINGS } from '../../model/rating';
import { ESTABLISHED_FROM, FORMAL_FROM, FULL_RESOURCES_CAPABILITY, type Requirement } from '../../scoring/competency-readiness';
import type { Field } from './competency-fields';

/** What the formulas for the requirements of one level refer to. */
export interface RequirementTerms {
  readonly code: (field: Field) => string;
  /** When a supramunicipal body stands in for the formal side. */
  readonly delegated: Condition;
  /** Whether the competency is the office's own. */
  readonly lead: boolean;
  readonly level: Term;
  /** The capability that the level requires. */
  readonly capability: Term;
}

/** A number that is known, or where formulas find it. */
type Term = number | string;

/** What is known to hold or not, or what a formula has to ask. */
type Condition = boolean | string;

const code = <T>(options: readonly T[], option: T) => String(options.indexOf(option) + 1);

/** Formulas for the state of each requirement, 0 short, 1 unknown, 2 met: the rules of `competency-readiness.ts`. */
export function requirementFormulas({ code: given, delegated, lead, level, capability }: RequirementTerms): Readonly<Record<Requirement, string>> {
  const isNone = is(capability, '=', 0);
  const formal = (from: number, cell: string, suffices: string) =>
    when(isNone, '2', when(is(level, '<', from), '2', when(delegated, '2', `IF(${cell}<1,1,IF(${suffices},2,0))`)));
  const informal = code(ASSIGNMENTS, 'informal');
  const assigned = lead ? when(is(capability, '=', 1), informal, code(ASSIGNMENTS, 'section')) : informal;
  const large = code(RATINGS, 'L');
  const full = when(is(capability, '>=', FULL_RESOURCES_CAPABILITY), code(RATINGS, 'F'), large);
  const resources = when(is(level, '<', ESTABLISHED_FROM), code(RATINGS, 'P'), when(is(level, '=', 5), full, large));
  const atLeast = (field: Field, least: string) => formal(FORMAL_FROM, given(field), `${given(field)}>=${least}`);
  return {
    capability: when(isNone, '2', `IF(${given('capability')}<0,1,IF(${given('capability')}>=${String(capability)},2,0))`),
    assigned: atLeast('assigned', assigned),
    human: atLeast('human', resources),
    economic: atLeast('economic', resources),
    approved: formal(ESTABLISHED_FROM, given('approved'), `${given('approved')}=${code(APPROVALS, 'approved')}`),
  };
}

function is(term: Term, sign: '=' | '<' | '>=', number: number): Condition {
  if (typeof term === 'string') return term + sign + String(number);
  return sign === '=' ? term === number : sign === '<' ? term < number : term >= number;
}

/** IF, decided here and now where the answer is known. */
function when(condition: Condition, yes: string, no: string): string {
  if (typeof condition === 'string') return `IF(${condition},${yes},${no})`;
  return condition ? yes : no;
}
