import type { WorkbookResult } from '../../src/workbook/workbook-problem';

/** The value of a result that must be one: the workbooks measured are our own. */
export function valueOf<T>(result: WorkbookResult<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.part ?? ''}`);
  return result.value;
}
