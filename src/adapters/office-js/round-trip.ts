import { problem, problemOf } from './office-problem';
import type { OfficeResult } from './office-problem';

/** Queues what is wanted of Excel, and gives the way to pick it up when the answer is there. */
export type Request<Value> = (context: Excel.RequestContext) => () => Value;

/** Asks Excel once; in a context of its own, unless it is about what was made in another. */
export type RoundTrip = <Value>(request: Request<Value>, context?: Excel.RequestContext) => Promise<OfficeResult<Value>>;

/**
 * Asks Excel with one request each, waiting while a cell is being edited, and at most `patience` milliseconds: then it is
 * `not-answering`. Whatever the library throws comes back as a problem.
 */
export function roundTrips(patience: number): RoundTrip {
  return <Value>(request: Request<Value>, given?: Excel.RequestContext): Promise<OfficeResult<Value>> => {
    const options = { delayForCellEdit: true, ...(given === undefined ? {} : { previousObjects: given }) };
    const asked = Excel.run(options, async (context) => {
      const pick = request(context);
      await context.sync();
      return pick();
    });
    return inTime(asked, patience);
  };
}

/** What Excel answers, within so many milliseconds; whatever the library throws comes back as a problem. */
export async function inTime<Value>(asked: Promise<Value>, patience: number): Promise<OfficeResult<Value>> {
  const answered = asked.then((value) => ({ ok: true, value }) as const, (error: unknown) => ({ ok: false, problem: problemOf(error) }) as const);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<OfficeResult<Value>>((resolve) => {
    timer = setTimeout(() => { resolve(problem('not-answering')); }, patience);
  });
  const result = await Promise.race([answered, late]);
  clearTimeout(timer);
  return result;
}
