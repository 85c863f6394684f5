import type { Remote } from 'comlink';
import type { WorkbookSession } from '../../src/page/session/workbook-session';
import { WRITE_STEPS, type WriteStep } from '../../src/taskpane/workbook-host';
import type { Mishap } from './mishap';

/** A real session on the page's own thread that answers later, as one in a worker does, and of which one method goes wrong. */
export function sessionWithMishap(session: WorkbookSession, mishap: Mishap | null): Remote<WorkbookSession> {
  const instead = mishap === null ? {} : methodsOf(mishap, session);
  const methods = new Proxy(session, {
    get: (target, name) => {
      const method: unknown = Reflect.get(instead, name) ?? Reflect.get(target, name);
      return typeof method === 'function' ? async (...given: unknown[]): Promise<unknown> => await Reflect.apply(method, target, given) : method;
    },
  });
  return methods as unknown as Remote<WorkbookSession>;
}

function methodsOf(mishap: Mishap, session: WorkbookSession): object {
  switch (mishap.kind) {
    case 'reading-never-ends':
      return { assess: onceOpen(session, () => new Promise(() => undefined)) };
    case 'reading-throws':
      return { assess: onceOpen(session, () => { throw new RangeError('Invalid array length'); }) };
    case 'answers-are-refused':
      return { edit: () => mishap.problem };
    case 'writing-fails':
      return { write: () => ({ kind: 'failed', problem: mishap.problem }) };
    case 'writing-stops':
      return writingThatStops(session, mishap.at);
    case 'reading-waits':
    case 'comparing-throws':
      return {};
  }
}

/** The pane reads before anything is open as well: that goes well. */
function onceOpen(session: WorkbookSession, mishap: () => unknown): (...given: Parameters<WorkbookSession['assess']>) => unknown {
  return (...given) => {
    const reading = session.assess(...given);
    return reading.kind === 'nothing-open' ? reading : mishap();
  };
}

/** Stands still at a step until it is cancelled; what then comes of it is the session's own doing. */
function writingThatStops(session: WorkbookSession, at: WriteStep): object {
  let goOn: () => void = () => undefined;
  return {
    write: async (...[settings, today, onStep]: Parameters<WorkbookSession['write']>) => {
      for (const step of WRITE_STEPS.slice(0, WRITE_STEPS.indexOf(at) + 1)) onStep(step);
      await new Promise<void>((resolve) => { goOn = resolve; });
      const outcome = session.write(settings, today, () => undefined);
      session.cancel();
      return await outcome;
    },
    cancel: () => { goOn(); },
  };
}
