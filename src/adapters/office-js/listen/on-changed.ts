import type { OfficeResult } from '../office-problem';
import type { RoundTrip } from '../round-trip';
import { settle } from './settle';

/** Ends it: nothing more is heard from the call on, even while Excel has not answered yet. */
export type StopListening = () => Promise<void>;

/**
 * Calls `listener` when cells of any sheet have changed, or a sheet came or went, whoever did it, ourselves among them:
 * once for what comes close together. Problems: those of the round trip that asks Excel to tell.
 */
export async function onChanged(ask: RoundTrip, listener: () => void): Promise<OfficeResult<StopListening>> {
  const settling = settle(listener);
  const heard = (): Promise<void> => {
    settling.happened();
    return Promise.resolve();
  };
  const asked = await ask((context) => {
    const { onChanged: changed, onAdded: added, onDeleted: deleted } = context.workbook.worksheets;
    const handlers = [changed.add(heard), added.add(heard), deleted.add(heard)];
    return () => ({ context, handlers });
  });
  if (!asked.ok) {
    settling.stop();
    return asked;
  }
  const { context, handlers } = asked.value;
  return {
    ok: true,
    value: async () => {
      settling.stop();
      await ask(() => {
        for (const handler of handlers) handler.remove();
        return () => null;
      }, context);
    },
  };
}
