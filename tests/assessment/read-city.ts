import type { Answer, Assessment, CompetencyAnswer, CriterionAnswer } from '../../src/assessment/assessment';
import type { Finding } from '../../src/assessment/finding';
import { readAssessment } from '../../src/assessment/read-assessment';
import { builtinModel } from '../../src/model/builtin-model';
import type { SheetData } from '../../src/workbook/sheet-data';
import { aSheet, type Plain } from './a-sheet';

export interface ReadCity {
  readonly assessment: Assessment;
  /** Those about what is written; that rows are missing goes without saying in small tests. */
  readonly findings: readonly Finding[];
}

const ABOUT_ABSENCE: readonly string[] = ['criteria-missing', 'competencies-missing', 'city-not-named'];

/** Reads a sheet, or its rows, that must be an assessment for the built-in model. */
export function readCity(sheet: SheetData | readonly (readonly Plain[])[]): ReadCity {
  const reading = readAssessment('rows' in sheet ? sheet : aSheet(sheet), builtinModel());
  if (reading.kind !== 'assessment') throw new Error(`expected an assessment, got ${reading.kind}`);
  return { assessment: reading.assessment, findings: reading.findings.filter(({ code }) => !ABOUT_ABSENCE.includes(code)) };
}

export function answerOf({ assessment }: ReadCity, id: string): CriterionAnswer {
  const answer = assessment.answers.find(({ criterion }) => criterion === id);
  if (answer === undefined) throw new Error(`no criterion ${id}`);
  return answer;
}

export function competencyOf({ assessment }: ReadCity, id: string): CompetencyAnswer {
  const answer = assessment.competencies.find(({ competency }) => competency === id);
  if (answer === undefined) throw new Error(`no competency ${id}`);
  return answer;
}

/** An answer in short: 'L', 'L 70' for 70 %, 'N/A', 'N/A other', or '' for not rated. */
export function inShort(answer: Answer): string {
  switch (answer.kind) {
    case 'rated':
      return answer.percent === null ? answer.rating : `${answer.rating} ${answer.percent}`;
    case 'not-applicable':
      return answer.reason === null ? 'N/A' : `N/A ${answer.reason}`;
    case 'not-rated':
      return '';
  }
}

/** Findings in short: 'code cell', in order. */
export function codesOf({ findings }: ReadCity): string[] {
  return findings.map(({ code, cell }) => (cell === null ? code : `${code} ${cell}`));
}
