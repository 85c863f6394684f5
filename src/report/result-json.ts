import { shiftPoint } from '../assessment/decimal';
import type { Answer, CriterionAnswer } from '../assessment/assessment';
import { severityOf } from '../assessment/finding';
import { findingMessage } from '../locales/describe-finding';
import { messagesFor } from '../locales/messages';
import type { Language } from '../model/language';
import { qualifiedAddress } from '../workbook/a1-address';
import { rounded, roundedEnds } from './rounded';
import type { ScoredCity } from './scored-city';

export const RESULT_SCHEMA_VERSION = 1;

/** The result of one city as JSON, after `result.schema.json`; numbers rounded half-up to six decimals. */
export type ResultJson = ReturnType<typeof resultJson>;

/** @param language language of the messages of the findings */
export function resultJson(city: ScoredCity, language: Language) {
  const { model, assessment, settings, profile, analysis, provenance } = city;
  const place = (cell: string | null, sheet: string | null = assessment.sheet) => (cell === null || sheet === null ? null : qualifiedAddress(sheet, cell));
  const messages = messagesFor(language);
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    tool: `smart-city-maturity ${provenance.tool}`,
    model: { id: model.id, version: model.version, hash: provenance.modelHash },
    date: provenance.date,
    source: { file: provenance.file, sheet: assessment.sheet },
    city: { name: assessment.city.name, code: assessment.city.code, population: assessment.city.population, assessedOn: assessment.city.assessedOn },
    settings: { target: settings.target, strict: settings.strict, resultsAsOutcome: settings.resultsAsOutcome },
    fingerprint: city.fingerprint,
    overall: {
      level: profile.overall.level,
      upperLevel: profile.overall.upperLevel,
      provisional: profile.overall.provisional,
      index: roundedEnds(profile.overall.index),
      percentToTarget: rounded(analysis.target.percentToTarget),
      completeness: rounded(profile.overall.completeness),
    },
    dimensions: profile.dimensions.map(({ dimension, level, upperLevel, provisional, index, answered, applicable, total, comparable }, position) => ({
      id: dimension,
      level,
      upperLevel,
      provisional,
      index: roundedEnds(index),
      target: analysis.target.dimensions[position]?.target ?? null,
      percentToTarget: rounded(analysis.target.dimensions[position]?.percentToTarget ?? 0),
      answered,
      applicable,
      total,
      comparable,
    })),
    levels: profile.dimensions.flatMap(({ dimension, levels }) => levels.map(({ level, state, blocking }) => ({ dimension, level, state, blocking }))),
    answers: assessment.answers.map((answer) => answerJson(answer, place(answer.cell))),
    gaps: analysis.gaps.map(({ criterion, level, rating, required, unknown, steps, tier, priority, cell }) => ({
      criterion, level, rating, required, unknown, steps, tier, priority: rounded(priority), cell: place(cell),
    })),
    competencies: analysis.competencies.map(
      ({ competency, assigned, approved, human, economic, capability, delivery, required, requiredAtTarget, shortfalls, unknown, shortfallsAtTarget, unknownAtTarget, readyFor, possibleFor }) => ({
        id: competency, assigned, approved, human, economic, capability, delivery, required, requiredAtTarget, shortfalls, unknown, shortfallsAtTarget, unknownAtTarget, readyFor, possibleFor,
      }),
    ),
    findings: city.findings.map((finding) => ({
      code: finding.code,
      severity: severityOf(finding),
      sheet: finding.sheet,
      cell: place(finding.cell, finding.sheet),
      message: findingMessage(finding, messages, model),
    })),
  };
}

function answerJson({ criterion, answer, evidence }: CriterionAnswer, cell: string | null) {
  return { criterion, rating: ratingText(answer), percent: percentShare(answer), naReason: answer.kind === 'not-applicable' ? answer.reason : null, evidence, cell };
}

function ratingText(answer: Answer): string | null {
  if (answer.kind === 'rated') return answer.rating;
  return answer.kind === 'not-applicable' ? 'NA' : null;
}

function percentShare(answer: Answer): number | null {
  return answer.kind === 'rated' && answer.percent !== null ? rounded(Number(shiftPoint(answer.percent, -2))) : null;
}
