import type { HostProblem } from '../../taskpane/workbook-host';
import type { WorkbookProblem } from '../../workbook/workbook-problem';

export function toProblem({ code, part }: WorkbookProblem): HostProblem {
  return { code, part: part ?? '', seen: '', details: '' };
}
