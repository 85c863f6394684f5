import type { Assessment, CompetencyAnswer, CriterionAnswer } from '../../assessment/assessment';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS, YES_NO_TERMS } from '../../assessment/terms/options';
import { NA_REASON_TERMS, NOT_A_RATING, RATING_TERMS } from '../../assessment/terms/ratings';
import { messagesFor } from '../../locales/messages';
import type { Language } from '../../model/language';
import { DIMENSION_IDS, type MaturityModel } from '../../model/maturity-model';
import type { Rating } from '../../model/rating';
import type { RowDescription, WorkbookDescription } from '../../workbook/workbook-description';
import { blankAssessment } from './blank-assessment';
import { typeInto, type TypedCells } from './typed-cells';

/** Excel's serial number of 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;
/** A separator with exactly three digits behind it may be one of thousands: a percentage gets a fourth. */
const THREE_DECIMALS = /\.[0-9]{3}$/;

/**
 * The blank assessment with the answers of a city typed in, in the words of its dropdowns: read again, it scores the same
 * and has the same fingerprint. What stands at its default is left blank. For a city that has no sheet of its own.
 */
export function filledAssessment(model: MaturityModel, language: Language, assessment: Assessment): WorkbookDescription {
  const [blank, ...others] = blankAssessment(model, language, assessment.city.name).sheets;
  if (blank === undefined) return { sheets: [] };
  const sheet = typeInto(blank, {
    header: typedHeader(assessment, language),
    criteria: Object.fromEntries(assessment.answers.map((answer) => [answer.criterion, typedCriterion(answer, language)])),
    competencies: Object.fromEntries(assessment.competencies.map((answer) => [answer.competency, typedCompetency(answer, model, language)])),
  });
  const scored = new Set(model.criteria.filter((criterion) => criterion.scored).map(({ id }) => id));
  const answered = assessment.answers.filter(({ criterion, answer }) => scored.has(criterion) && answer.kind !== 'not-rated').length;
  return { sheets: [{ ...sheet, rows: sheet.rows.map((row) => (row.row === 1 ? withCount(row, answered, scored.size, language) : row)) }, ...others] };
}

/** The title row with its counter as Excel would show it. */
export function withCount(row: RowDescription, answered: number, scored: number, language: Language): RowDescription {
  const value = messagesFor(language).template.progressNow(answered, scored);
  return { ...row, cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value })) };
}

function typedHeader({ city, settings }: Assessment, language: Language): TypedCells['header'] {
  const target = DIMENSION_IDS.flatMap((id) => (settings.target[id] === undefined ? [] : [`${id}=${String(settings.target[id])}`]));
  return {
    code: city.code,
    population: city.population,
    assessedOn: city.assessedOn === null ? null : Date.parse(city.assessedOn) / DAY + UNIX_EPOCH_SERIAL,
    assessor: city.assessor,
    target: target.length === 0 ? null : target.join(','),
    strict: yesNo(settings.strict, language),
    resultsAsOutcome: yesNo(settings.resultsAsOutcome, language),
  };
}

function yesNo(setting: boolean | undefined, language: Language): string | null {
  return setting === undefined ? null : YES_NO_TERMS[setting ? 'yes' : 'no'][language];
}

function typedCriterion({ answer, evidence, weight, effort, impact }: CriterionAnswer, language: Language): TypedCells['criteria'][string] {
  const typed = { evidence, weight: weight === 1 ? null : weight, effort: effort === 'M' ? null : effort, impact: impact === 1 ? null : impact };
  switch (answer.kind) {
    case 'rated':
      return { ...typed, rating: answer.percent === null ? ratingWords(answer.rating, language) : percentText(answer.percent) };
    case 'not-applicable':
      return { ...typed, rating: `N/A · ${NOT_A_RATING['not-applicable'][language]}`, naReason: answer.reason === null ? null : NA_REASON_TERMS[answer.reason][language] };
    case 'not-rated':
      return typed;
  }
}

function typedCompetency(answer: CompetencyAnswer, model: MaturityModel, language: Language): TypedCells['competencies'][string] {
  const { assigned, approved, human, economic, capability, delivery, evidence } = answer;
  const capabilityName = model.capabilityLevels.find(({ level }) => level === capability)?.name[language];
  return {
    assigned: assigned === null ? null : ASSIGNMENT_TERMS[assigned][language],
    approved: approved === null ? null : APPROVAL_TERMS[approved][language],
    human: human === null ? null : ratingWords(human, language),
    economic: economic === null ? null : ratingWords(economic, language),
    capability: capability === null ? null : `${String(capability)} · ${capabilityName ?? ''}`,
    delivery: delivery === null ? null : DELIVERY_TERMS[delivery][language],
    evidence,
  };
}

function ratingWords(rating: Rating, language: Language): string {
  return `${rating} · ${RATING_TERMS[rating][language]}`;
}

function percentText(percent: string): string {
  return `${THREE_DECIMALS.test(percent) ? `${percent}0` : percent} %`;
}
