import type { WorkbookProblemCode } from '../workbook/workbook-problem';

/** Why an input or one of its sheets has no result. */
export type RefusalCode =
  | WorkbookProblemCode
  | 'no-assessment'
  | 'comparison'
  | 'no-rows'
  | 'other-model'
  | 'already-scored'
  | 'not-a-scored-copy'
  | 'unreadable-file'
  | 'not-a-file'
  | 'cannot-write'
  | 'changed-meanwhile'
  | 'disk-full'
  | 'takes-too-long'
  | 'takes-too-much-memory'
  | ExcelRefusalCode;

/** Why Excel did not do with the open workbook what it was asked to. */
export type ExcelRefusalCode =
  | 'cell-being-edited'
  | 'structure-protected'
  | 'sheet-protected'
  | 'sheet-hidden'
  | 'workbook-read-only'
  | 'sheet-name-taken'
  | 'other-workbook-active'
  | 'too-large-for-excel'
  | 'excel-too-old'
  | 'excel-not-answering'
  | 'not-as-written'
  | 'half-written'
  | 'changed-while-writing'
  | 'refused-by-excel'
  | 'not-this-sheet'
  | 'own-fault';

/** What a refusal fills in; '' where it has none. */
export interface ProblemWords {
  /** The part of the package, or the sheet. */
  readonly part: string;
  readonly seen: string;
}

/** Half a sentence each, put behind the name of the file: what is wrong; what to do. */
export type ProblemTexts = Readonly<Record<RefusalCode, (words: ProblemWords) => string>>;
