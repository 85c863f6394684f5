import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';

/** A part of what is asked of Excel that is not taken apart. */
export interface Step<Value> {
  /** Bytes that it sends, and that what it reads has, as far as can be told before. */
  readonly sent: number;
  readonly answered: number;
  /** Queues what is asked before any step of the request changes something. */
  readonly before?: (workbook: Excel.Workbook) => () => readonly Value[];
  /** Queues it, and gives the way to pick up its answers. */
  readonly queue: (workbook: Excel.Workbook) => () => readonly Value[];
}

/**
 * Bytes of a request or an answer that steps are put together to. Excel on the web takes 5 MB of each (resource limits of
 * Office add-ins); the rest is for what an estimate misses. Our design.
 */
export const LARGEST = 4_500_000;

/** Excel confirms each action, which takes this part of what the action took. */
const CONFIRMED = 0.15;

/** Steps in their order, in as few requests as hold them. */
export function inRequests<Value>(steps: readonly Step<Value>[]): Step<Value>[][] {
  const requests: Step<Value>[][] = [];
  let [sent, answered] = [0, 0];
  for (const step of steps) {
    [sent, answered] = [sent + step.sent, answered + answerBytes(step)];
    const open = requests.at(-1);
    if (open !== undefined && sent <= LARGEST && answered <= LARGEST) open.push(step);
    else {
      requests.push([step]);
      [sent, answered] = [step.sent, answerBytes(step)];
    }
  }
  return requests;
}

function answerBytes({ sent, answered }: Step<unknown>): number {
  return answered + CONFIRMED * sent;
}

/** Carries out steps with one request. */
export function askSteps<Value>(ask: RoundTrip, steps: readonly Step<Value>[]): Promise<OfficeResult<readonly Value[]>> {
  return ask(({ workbook }) => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const picks = [...steps.map(({ before }) => before?.(workbook) ?? (() => [])), ...steps.map(({ queue }) => queue(workbook))];
    return () => picks.flatMap((pick) => pick());
  });
}

/** Carries out requests one after the other; the first that fails ends them, unless `again` carries it out after all. */
export async function askInTurn<Value>(
  ask: RoundTrip,
  requests: readonly (readonly Step<Value>[])[],
  again: (failed: readonly Step<Value>[], result: OfficeResult<readonly Value[]>) => Promise<OfficeResult<readonly Value[]>> = (_, result) => Promise.resolve(result),
): Promise<OfficeResult<readonly Value[]>> {
  const [first, ...rest] = requests;
  if (first === undefined) return { ok: true, value: [] };
  const asked = await askSteps(ask, first);
  const result = asked.ok ? asked : await again(first, asked);
  if (!result.ok) return result;
  const others = await askInTurn(ask, rest, again);
  return others.ok ? { ok: true, value: [...result.value, ...others.value] } : others;
}
