/** Why Excel did not do what it was asked to. */
export const OFFICE_PROBLEMS = [
  'cell-being-edited',
  'structure-protected',
  'sheet-protected',
  'access-denied',
  'name-taken',
  'sheet-gone',
  'no-such-cell',
  'sheet-hidden',
  'no-visible-sheet',
  'other-workbook-active',
  'too-large',
  'excel-too-old',
  'not-answering',
  'not-as-written',
  'changed-meanwhile',
  'half-written',
  'refused',
] as const;
export type OfficeProblemCode = (typeof OFFICE_PROBLEMS)[number];

export interface OfficeProblem {
  readonly code: OfficeProblemCode;
  /** The sheet or cell it is about, when one can be named. */
  readonly part: string | null;
  /** What Excel said, for a report; never shown as a sentence of ours. */
  readonly detail: string;
}

/** A value, or why there is none. */
export type OfficeResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: OfficeProblem };

/** A failed result. */
export function problem(code: OfficeProblemCode, part: string | null = null, detail = ''): { readonly ok: false; readonly problem: OfficeProblem } {
  return { ok: false, problem: { code, part, detail } };
}

/** Codes of errors, which no language changes: `Excel.ErrorCodes`, and those that the library makes of numbers of the transport. */
const CODES: ReadonlyMap<string, OfficeProblemCode> = new Map<string, OfficeProblemCode>([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['AccessDenied', 'access-denied'],
  ['ItemAlreadyExists', 'name-taken'],
  ['ItemNotFound', 'sheet-gone'],
  ['InactiveWorkbook', 'other-workbook-active'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['ApiNotFound', 'excel-too-old'],
]);

/** The problem behind whatever the client library threw. */
export function problemOf(error: unknown): OfficeProblem {
  const code = error instanceof OfficeExtension.Error ? error.code : '';
  const at = error instanceof OfficeExtension.Error ? (error.debugInfo.errorLocation ?? '') : '';
  return { code: CODES.get(code) ?? 'refused', part: null, detail: `${code} ${at} ${error instanceof Error ? error.message : String(error)}`.trim() };
}
