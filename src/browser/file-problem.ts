import type { HostProblem } from '../taskpane/workbook-host';
import type { WorkbookProblem } from '../workbook/workbook-problem';

/** What is wrong with a file, as the pane tells it. */
export function fileProblem({ code, part }: WorkbookProblem): HostProblem {
  return { code, part: part ?? '', seen: '', details: '' };
}
