import { HostError } from '../protocol/host-error';
import type { SheetModel } from '../model/sheet-model';

/** What is hidden can neither be shown nor selected on. */
export function refuseHidden({ name, visibility }: SheetModel): void {
  if (visibility !== 'Visible') throw new HostError('InvalidOperation', `${name} is hidden.`);
}
