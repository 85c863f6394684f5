import type { RequestedSettings } from '../../assessment/assessment';
import type { HostProblem, Reading, WriteStep } from '../workbook-host';

export const VIEWS = ['result', 'answers', 'findings', 'settings', 'help'] as const;
export type View = (typeof VIEWS)[number];

/** What the pane is showing a workbook as. */
export type Shown =
  | Reading
  /** Not read yet; `name` as far as it is known. */
  | { readonly kind: 'opening'; readonly name: string | null }
  /** Our own fault; `details` is what support needs, never the content of a workbook. */
  | { readonly kind: 'fault'; readonly details: string };

export type Writing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: WriteStep }
  | { readonly kind: 'written' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'downloaded'; readonly name: string }
  | { readonly kind: 'failed'; readonly problem: HostProblem };

/** Everything that the pane shows depends on this, the host's workbook and the preferences of the person. */
export interface PaneState {
  readonly shown: Shown;
  /** Which of several cities, by its place among them. */
  readonly city: number;
  readonly view: View;
  /** Whether many cities are shown, instead of the workbook. */
  readonly many: boolean;
  /** The criterion whose answer is unfolded. */
  readonly criterion: string | null;
  /** Settings that the person chose here, which beat those of the sheet; null until something is chosen. */
  readonly flags: RequestedSettings | null;
  readonly writing: Writing;
  /** The criterion whose answer was written last. */
  readonly answered: string | null;
  /** Why the last answer was not written. */
  readonly answerProblem: HostProblem | null;
}

export const FIRST_STATE: PaneState = {
  shown: { kind: 'opening', name: null },
  city: 0,
  view: 'result',
  many: false,
  criterion: null,
  flags: null,
  writing: { kind: 'idle' },
  answered: null,
  answerProblem: null,
};

export type PaneEvent =
  | { readonly kind: 'opening'; readonly name: string | null }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'fault'; readonly details: string }
  | { readonly kind: 'city'; readonly city: number }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'many'; readonly many: boolean }
  | { readonly kind: 'criterion'; readonly criterion: string | null }
  | { readonly kind: 'flags'; readonly flags: RequestedSettings }
  | { readonly kind: 'writing'; readonly writing: Writing }
  | { readonly kind: 'answered'; readonly criterion: string; readonly problem: HostProblem | undefined };

/** The state after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'opening':
      return { ...FIRST_STATE, shown: { kind: 'opening', name: event.name } };
    case 'read':
      return { ...state, shown: event.reading, city: event.reading.kind === 'assessed' && state.city < event.reading.cities.length ? state.city : 0 };
    case 'fault':
      return { ...state, shown: { kind: 'fault', details: event.details }, writing: { kind: 'idle' } };
    case 'city':
      return { ...state, city: event.city, criterion: null, answered: null, answerProblem: null };
    case 'view':
      return { ...state, view: event.view, answered: null };
    case 'many':
      return { ...state, many: event.many };
    case 'criterion':
      return { ...state, view: 'answers', criterion: event.criterion };
    case 'flags':
      return { ...state, flags: event.flags };
    case 'writing':
      return { ...state, writing: event.writing, answered: null, answerProblem: null };
    case 'answered':
      return { ...state, answered: event.problem === undefined ? event.criterion : null, answerProblem: event.problem ?? null, writing: { kind: 'idle' } };
  }
}
