import { APPROVALS, ASSIGNMENTS, DELIVERIES } from '../../assessment/assessment';
import { COMPETENCY_COLUMNS } from '../../assessment/terms/columns';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS } from '../../assessment/terms/options';
import type { Messages } from '../../locales/messages';
import type { Level } from '../../model/maturity-model';
import { RATINGS } from '../../model/rating';
import { REQUIREMENTS, type Requirement } from '../../scoring/competency-readiness';
import type { CompetenciesBlock } from './competencies-block';
import type { Field } from './competency-fields';
import { textLiteral } from './formula';
import { UNREAD } from './word-list';

/** Longer than any list of requirements. */
const LONGEST_LIST = 500;

/** Formulas for a row of the competency matrix. */
export interface CompetencyFormulas {
  readonly state: string;
  readonly required: string;
  readonly said: Readonly<Record<Field, string>>;
  readonly shortfalls: string;
  readonly shortfallsAtTarget: string;
  /** `advice` while anything is short or unknown, else nothing. */
  readonly whatToDo: (advice: string) => string;
  readonly level: (level: Level) => string;
}

/** The formulas for the competency at `index` of the model. */
export function competencyFormulas(block: CompetenciesBlock, index: number, { sheets: texts, language }: Messages): CompetencyFormulas {
  const { states, requirementStates, rescore } = texts;
  const code = (field: Field) => block.code(index, field);
  const word = (field: Field, words: readonly string[]) => `CHOOSE(${code(field)}+2,${[rescore, '', ...words].map(textLiteral).join(',')})`;
  const capability = code('capability');
  const lacking = (cell: (requirement: Requirement) => string) => {
    const parts = REQUIREMENTS.map((requirement) => {
      const name = COMPETENCY_COLUMNS[requirement][language];
      return `CHOOSE(${cell(requirement)}+1,${textLiteral(`, ${name}`)},${textLiteral(`, ${name} (${requirementStates.unknown})`)},"")`;
    });
    return `MID(${parts.join('&')},3,${String(LONGEST_LIST)})`;
  };
  const now = REQUIREMENTS.map((requirement) => block.now(index, requirement));
  const target = REQUIREMENTS.map((requirement) => block.atTarget(index, requirement));
  return {
    state: `CHOOSE(MIN(${now.join(',')})+1,${textLiteral(states.short)},${textLiteral(states.unknown)},${textLiteral(states.ready)})`,
    required: block.required(index),
    said: {
      assigned: word('assigned', ASSIGNMENTS.map((option) => ASSIGNMENT_TERMS[option][language])),
      approved: word('approved', APPROVALS.map((option) => APPROVAL_TERMS[option][language])),
      human: word('human', RATINGS),
      economic: word('economic', RATINGS),
      capability: `IF(${capability}=${String(UNREAD)},${textLiteral(rescore)},IF(${capability}<0,"",${capability}))`,
      delivery: word('delivery', DELIVERIES.map((option) => DELIVERY_TERMS[option][language])),
    },
    shortfalls: lacking((requirement) => block.now(index, requirement)),
    shortfallsAtTarget: lacking((requirement) => block.atTarget(index, requirement)),
    whatToDo: (advice) => `IF(MIN(${[...now, ...target].join(',')})=2,"",${textLiteral(advice)})`,
    level: (level) => `IF(${String(level)}<=${block.readyFor(index)},${textLiteral(states.ready)},IF(${String(level)}<=${block.possibleFor(index)},${textLiteral(states.unknown)},${textLiteral(states.short)}))`,
  };
}
