import type { WorkbookProblemCode, WorkbookResult } from '../../workbook/workbook-problem';

/** A failed result: why, and which part or entry it is about. */
export function failure(code: WorkbookProblemCode, part: string | null = null): Extract<WorkbookResult<never>, { ok: false }> {
  return { ok: false, problem: { code, part } };
}

/** A successful result. */
export function success<T>(value: T): Extract<WorkbookResult<T>, { ok: true }> {
  return { ok: true, value };
}
