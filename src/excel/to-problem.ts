import type { OfficeProblem, OfficeProblemCode } from '../adapters/office-js/office-problem';
import type { RefusalCode } from '../locales/problem-text';
import type { HostProblem } from '../taskpane/workbook-host';

const REFUSALS: Readonly<Record<OfficeProblemCode, RefusalCode>> = {
  'cell-being-edited': 'cell-being-edited',
  'structure-protected': 'structure-protected',
  'sheet-protected': 'sheet-protected',
  'sheet-hidden': 'sheet-hidden',
  'access-denied': 'workbook-read-only',
  'name-taken': 'sheet-name-taken',
  'sheet-gone': 'no-such-sheet',
  'no-such-cell': 'no-such-cell',
  'no-visible-sheet': 'no-visible-sheet',
  'other-workbook-active': 'other-workbook-active',
  'too-large': 'too-large-for-excel',
  'excel-too-old': 'excel-too-old',
  'not-answering': 'excel-not-answering',
  'not-as-written': 'not-as-written',
  'half-written': 'half-written',
  'changed-meanwhile': 'changed-while-writing',
  refused: 'refused-by-excel',
};

/** What Excel did not do, as the pane tells it; what Excel said goes to support. */
export function toProblem({ code, part, detail }: OfficeProblem): HostProblem {
  return { code: REFUSALS[code], part: part ?? '', seen: '', details: detail };
}
