import type { Assessment } from '../assessment/assessment';
import { ownedSheets, readOwner, type OwnedSheet } from '../workbook/owned-sheet';
import type { WorkbookData } from '../workbook/sheet-data';
import { cityKey, sameCity } from './city-key';
import { RESULT_ROLES } from './place-sheets';
import { answersDigest, contentDigest, readResultMark, type ResultMark } from './result-mark';

/** Whether a workbook is a scored copy: it holds results of ours. */
export function isScoredCopy({ sheets }: WorkbookData): boolean {
  return sheets.some((sheet) => RESULT_ROLES.some((role) => role === readOwner(sheet)?.role));
}

/** Whether a scored copy is about a city that is not among these: then it is not theirs to replace. */
export function isOfOtherCity(copy: WorkbookData, assessments: readonly Assessment[]): boolean {
  const keys = assessments.map(cityKey);
  return resultSheets(copy).some(({ owner }) => !keys.some((key) => sameCity(key, owner.city)));
}

/**
 * Whether anybody worked on the sheets of a scored copy that are not ours, or changed an answer, since it was first
 * written. `assessments` are those of the copy, read with the model of that hash: answers read with another one cannot
 * be compared.
 */
export function isEdited(copy: WorkbookData, assessments: readonly Assessment[], modelHash: string): boolean {
  const marks = resultSheets(copy).flatMap(({ sheet }) => readResultMark(sheet) ?? []);
  const content = contentDigest(copy);
  const answers = assessments.map(answersDigest);
  const isChanged = (mark: ResultMark) => mark.contentDigest !== content || (mark.modelHash === modelHash && !answers.includes(mark.answersDigest));
  return marks.length === 0 || marks.some(isChanged);
}

/** The sheets of a workbook that hold results of ours. */
export function resultSheets({ sheets }: WorkbookData): OwnedSheet[] {
  return ownedSheets(sheets).filter(({ owner }) => RESULT_ROLES.some((role) => role === owner.role));
}
