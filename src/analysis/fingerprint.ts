import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Answer, Assessment } from '../assessment/assessment';
import { DIMENSION_IDS } from '../model/maturity-model';
import type { ScoringSettings } from '../scoring/settings';

/**
 * SHA-256, in hexadecimal, over every input that a result depends on: answers, weights, efforts, impacts, population,
 * competencies, settings and the model. Layout and language of the sheet make no difference (our design).
 */
export function fingerprint(assessment: Assessment, settings: ScoringSettings, modelHash: string): string {
  const canonical = [
    modelHash,
    [settings.strict, settings.resultsAsOutcome, DIMENSION_IDS.map((id) => settings.target[id] ?? null)],
    assessment.city.population,
    assessment.answers.map(({ criterion, answer, weight, effort, impact }) => [criterion, ...answerFields(answer), weight, effort, impact]),
    assessment.competencies.map(({ competency, assigned, approved, human, economic, capability, delivery }) => [
      competency, assigned, approved, human, economic, capability, delivery,
    ]),
  ];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonical))));
}

function answerFields(answer: Answer): readonly (string | null)[] {
  switch (answer.kind) {
    case 'rated':
      return [answer.rating, answer.percent];
    case 'not-applicable':
      return ['N/A', answer.reason];
    case 'not-rated':
      return [null, null];
  }
}
