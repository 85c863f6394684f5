import type { Answer, Assessment, City, CompetencyAnswer, CriterionAnswer } from '../../src/assessment/assessment';
import type { MaturityModel } from '../../src/model/maturity-model';
import { RATINGS } from '../../src/model/rating';
import type { ScoringSettings } from '../../src/scoring/settings';

export const DEFAULT_SETTINGS: ScoringSettings = { strict: false, resultsAsOutcome: false, target: {} };

/** What a test says of a criterion: 'F', 'NA', or all that it wants to set. */
export type Said = string | Partial<CriterionAnswer>;

interface Rest {
  readonly city?: Partial<City>;
  readonly competencies?: Readonly<Record<string, Partial<CompetencyAnswer>>>;
}

/** An assessment with these answers by criterion id; what is not said is blank. */
export function anAssessment(model: MaturityModel, said: Readonly<Record<string, Said>>, { city, competencies }: Rest = {}): Assessment {
  for (const id of Object.keys(said)) {
    if (!model.criteria.some((criterion) => criterion.id === id)) throw new Error(`no criterion ${id}`);
  }
  return {
    sheet: 'Assessment',
    city: { name: 'Vila-exemple', code: null, population: null, assessedOn: null, assessor: null, ...city },
    language: 'en',
    settings: { target: {} },
    answers: model.criteria.map(({ id }, position) => aCriterionAnswer(id, said[id] ?? '', `E${String(position + 20)}`)),
    competencies: model.competencies.map(({ id }) => aCompetencyAnswer(id, competencies?.[id])),
    rows: new Map(),
  };
}

/** Ratings of a row of criteria of one level, as one string: ratings('M2', 'FFL-'); a dash is a blank. */
export function ratings(level: string, letters: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter, position) => [`${level}.${String(position + 1)}`, letter]));
}

/** The same rating for every scored criterion up to a level. */
export function everything(model: MaturityModel, letter: string, upTo = 5): Record<string, string> {
  const criteria = model.criteria.filter(({ scored, level }) => scored && level <= upTo);
  return Object.fromEntries(criteria.map(({ id }) => [id, letter]));
}

export function anAnswer(letter: string): Answer {
  if (letter === 'NA') return { kind: 'not-applicable', reason: 'other' };
  const rating = RATINGS.find((known) => known === letter);
  if (rating !== undefined) return { kind: 'rated', rating, percent: null };
  if (letter === '' || letter === '-') return { kind: 'not-rated' };
  throw new Error(`no rating: ${letter}`);
}

function aCriterionAnswer(criterion: string, said: Said, cell: string): CriterionAnswer {
  const rest = typeof said === 'string' ? { answer: anAnswer(said) } : said;
  return { criterion, answer: { kind: 'not-rated' }, evidence: null, weight: 1, effort: 'M', impact: 1, cell, ...rest };
}

export function aCompetencyAnswer(competency: string, parts: Partial<CompetencyAnswer> = {}): CompetencyAnswer {
  const blank = { assigned: null, approved: null, human: null, economic: null, capability: null, delivery: null };
  return { competency, ...blank, evidence: null, cell: null, ...parts };
}
