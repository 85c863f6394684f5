import type { Member } from '../protocol/host-object';
import { method } from '../protocol/members';
import type { EventName } from '../model/workbook-events';
import type { WorkbookModel } from '../model/workbook-model';

/** What the library calls for `onChanged`, `onAdded` and `onDeleted` of the worksheets. Asking twice is asking once: so does stopping. */
export function worksheetEvents({ events }: WorkbookModel): Readonly<Record<string, Member>> {
  const pair = (wireName: string, since: string, event: EventName): Record<string, Member> => ({
    [`_Register${wireName}Event`]: method(since, [], () => { events.wanted.add(event); }),
    [`_Unregister${wireName}Event`]: method(since, [], () => { events.wanted.delete(event); }),
  });
  return { ...pair('DataChanged', '1.9', 'changed'), ...pair('Added', '1.7', 'added'), ...pair('Deleted', '1.7', 'deleted') };
}
