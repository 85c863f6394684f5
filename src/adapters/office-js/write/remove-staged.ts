import type { RoundTrip } from '../round-trip';

/** Takes out staged sheets, given by id or name; those that are not there are passed over. Whatever goes wrong, the first failure is what counts. */
export async function removeStaged(ask: RoundTrip, keys: readonly string[]): Promise<void> {
  await ask(({ workbook }) => {
    for (const key of keys) workbook.worksheets.getItemOrNullObject(key).delete();
    return () => null;
  });
}
