import { APPROVALS, ASSIGNMENTS } from '../../assessment/assessment';
import { RATINGS } from '../../model/rating';
import { ESTABLISHED_FROM, FORMAL_FROM, FULL_RESOURCES_CAPABILITY, type Requirement } from '../../scoring/competency-readiness';
import type { Field } from './competency-fields';

/** What the formulas for the requirements of one level refer to: cells, formulas or constants. */
export interface RequirementTerms {
  readonly code: (field: Field) => string;
  /** 1 where a supramunicipal body stands in for the formal side. */
  readonly delegated: string;
  /** Whether the competency is the office's own. */
  readonly lead: boolean;
  readonly level: string;
  /** The capability that the level requires. */
  readonly capability: string;
}

const code = <T>(options: readonly T[], option: T) => String(options.indexOf(option) + 1);

/** Formulas for the state of each requirement, 0 short, 1 unknown, 2 met: the rules of `competency-readiness.ts`. */
export function requirementFormulas({ code: given, delegated, lead, level, capability }: RequirementTerms): Readonly<Record<Requirement, string>> {
  const formal = (from: number, cell: string, suffices: string) => `IF(OR(${capability}=0,${level}<${String(from)},${delegated}=1),2,IF(${cell}<1,1,IF(${suffices},2,0)))`;
  const informal = code(ASSIGNMENTS, 'informal');
  const assigned = lead ? `IF(${capability}=1,${informal},${code(ASSIGNMENTS, 'section')})` : informal;
  const resources = `IF(${level}<${String(ESTABLISHED_FROM)},${code(RATINGS, 'P')},IF(AND(${level}=5,${capability}>=${String(FULL_RESOURCES_CAPABILITY)}),${code(RATINGS, 'F')},${code(RATINGS, 'L')}))`;
  const atLeast = (field: Field, least: string) => formal(FORMAL_FROM, given(field), `${given(field)}>=${least}`);
  return {
    capability: `IF(${capability}=0,2,IF(${given('capability')}<0,1,IF(${given('capability')}>=${capability},2,0)))`,
    assigned: atLeast('assigned', assigned),
    human: atLeast('human', resources),
    economic: atLeast('economic', resources),
    approved: formal(ESTABLISHED_FROM, given('approved'), `${given('approved')}=${code(APPROVALS, 'approved')}`),
  };
}
