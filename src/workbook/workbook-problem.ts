/** Why a file cannot be read, or not be written to. */
export const WORKBOOK_PROBLEMS = [
  'empty-file',
  'not-a-workbook',
  'password-protected',
  'old-excel-format',
  'binary-workbook',
  'open-document',
  'text-file',
  'web-page',
  'damaged',
  'missing-part',
  'unsupported-compression',
  'too-many-parts',
  'too-large',
  'too-many-cells',
  'unsafe-entry-name',
  'duplicate-entry',
  'document-type-declared',
  'no-worksheet',
  'no-such-sheet',
  'no-such-cell',
  'no-visible-sheet',
  'formula-of-several-cells',
  'quote-not-closed',
] as const;
export type WorkbookProblemCode = (typeof WORKBOOK_PROBLEMS)[number];

export interface WorkbookProblem {
  readonly code: WorkbookProblemCode;
  /** The part, entry, sheet or cell it is about, when one can be named. */
  readonly part: string | null;
}

/** What a reader noticed but could live with. */
export interface WorkbookWarning {
  readonly code: 'signed' | 'macros' | 'junk-around-archive' | 'part-name-unusual' | 'part-too-large' | 'unreadable-cells' | 'text-repaired' | 'cells-left-out' | 'text-encoding-guessed' | 'text-quotes-odd' | 'text-cut';
  /** The sheet it is about; null when it is about the whole workbook. */
  readonly sheet: string | null;
  /** The part or entry it is about, when one can be named; of cells left out, those that were read. */
  readonly part: string | null;
}

/** A value, or why there is none. */
export type WorkbookResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WorkbookProblem };
