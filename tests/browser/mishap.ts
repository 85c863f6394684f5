import type { HostProblem, WriteStep } from '../../src/taskpane/workbook-host';

/** What is made to go otherwise than well, so that the pane shows a state that is rare or short. */
export type Mishap =
  | { readonly kind: 'reading-never-ends' }
  | { readonly kind: 'reading-throws' }
  | { readonly kind: 'answers-are-refused'; readonly problem: HostProblem }
  | { readonly kind: 'writing-fails'; readonly problem: HostProblem }
  /** Goes on when it is cancelled. */
  | { readonly kind: 'writing-stops'; readonly at: WriteStep }
  /** With many cities: the file that is named so waits for the test. */
  | { readonly kind: 'reading-waits' }
  | { readonly kind: 'comparing-throws' };
