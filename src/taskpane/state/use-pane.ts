import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { RequestedSettings } from '../../assessment/assessment';
import type { Language } from '../../model/language';
import type { CellEdit } from '../../workbook/cell-edit';
import type { HostProblem, WorkbookHost } from '../workbook-host';
import { faultDetails } from './fault-details';
import { FIRST_STATE, nextState, type PaneState, type View } from './pane-state';

/** What a person can do in the pane. */
export interface PaneActions {
  readonly open: (name: string | null, open: () => Promise<HostProblem | undefined>) => void;
  readonly close: (() => void) | undefined;
  readonly view: (view: View) => void;
  readonly city: (city: number) => void;
  /** Shows many cities, or the workbook again. */
  readonly many: (many: boolean) => void;
  /** Unfolds the answer to a criterion; null folds all. */
  readonly criterion: (criterion: string | null) => void;
  readonly flags: (flags: RequestedSettings) => void;
  readonly answer: (criterion: string, edits: readonly CellEdit[]) => void;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly removeResults: () => void;
  readonly download: (() => void) | undefined;
  readonly goTo: (sheet: string, cell: string | null) => void;
}

/** The state of the pane over a host, and the actions that change it. `language` is that of the result sheets; null takes the assessment's. */
export function usePane(host: WorkbookHost, language: Language | null): [PaneState, PaneActions] {
  const [state, send] = useReducer(nextState, FIRST_STATE);
  const writing = useRef<AbortController | null>(null);
  const latest = useRef(0);
  const { flags } = state;

  const run = useCallback((task: () => Promise<void>) => {
    task().catch((error: unknown) => { send({ kind: 'fault', details: faultDetails(error) }); });
  }, []);

  // Of several readings under way only the one asked for last counts.
  const read = useCallback(async () => {
    latest.current += 1;
    const asked = latest.current;
    const reading = await host.assess(flags);
    if (asked === latest.current) send({ kind: 'read', reading });
  }, [host, flags]);

  useEffect(() => {
    run(read);
    return host.onChange(() => { run(read); });
  }, [host, read, run]);

  const { close, download } = host;
  const actions: PaneActions = {
    open: (name, open) => {
      send({ kind: 'opening', name });
      run(async () => {
        const problem = await open();
        if (problem === undefined) return;
        await read();
        send({ kind: 'writing', writing: { kind: 'failed', problem } });
      });
    },
    close: close && (() => {
      send({ kind: 'opening', name: null });
      run(() => close.call(host));
    }),
    view: (view) => { send({ kind: 'view', view }); },
    city: (city) => { send({ kind: 'city', city }); },
    many: (many) => { send({ kind: 'many', many }); },
    criterion: (criterion) => { send({ kind: 'criterion', criterion }); },
    flags: (chosen) => { send({ kind: 'flags', flags: chosen }); },
    answer: (criterion, edits) => {
      run(async () => { send({ kind: 'answered', criterion, problem: await host.answer(edits) }); });
    },
    write: () => {
      const control = new AbortController();
      writing.current = control;
      run(async () => {
        const outcome = await host.write({ flags, language }, (step) => { send({ kind: 'writing', writing: { kind: 'running', step } }); }, control.signal);
        send({ kind: 'writing', writing: outcome });
      });
    },
    cancel: () => { writing.current?.abort(); },
    removeResults: () => {
      run(async () => {
        const problem = await host.removeResults();
        send({ kind: 'writing', writing: problem === undefined ? { kind: 'removed' } : { kind: 'failed', problem } });
      });
    },
    download: download && (() => {
      run(async () => { send({ kind: 'writing', writing: { kind: 'downloaded', name: await download.call(host) } }); });
    }),
    goTo: (sheet, cell) => {
      run(async () => {
        const problem = await host.goTo(sheet, cell);
        if (problem !== undefined) send({ kind: 'writing', writing: { kind: 'failed', problem } });
      });
    },
  };
  return [state, actions];
}
