import type { Codec } from '../codec';
import type { Package } from '../package/open-package';
import { partKey } from '../package/part-name';
import { newEntry, writeZip } from '../zip/write-zip';

/** What becomes of the parts of a package. Parts that are not spoken of keep their compressed bytes. */
export interface PackageChanges {
  /** New or changed parts: name -> content; large ones come as the bytes of their text. */
  readonly parts: Map<string, string | Uint8Array>;
  /** Content types of the new ones. */
  readonly types: Map<string, string>;
  /** Keys of the names of parts that go. */
  readonly dropped: Set<string>;
}

/** No changes yet. */
export function noChanges(): PackageChanges {
  return { parts: new Map(), types: new Map(), dropped: new Set() };
}

/** The archive with the changes made: old entries in their old order, new ones behind them. */
export function changedArchive({ entries }: Package, { parts, dropped }: PackageChanges, codec: Codec): Uint8Array {
  const changed = new Map([...parts].map(([name, content]) => [partKey(name), { name, content }]));
  const kept = entries
    .filter(({ name }) => !dropped.has(partKey(name)))
    .map((entry) => {
      const change = changed.get(partKey(entry.name));
      changed.delete(partKey(entry.name));
      return change === undefined ? entry : newEntry(entry.name, change.content, codec);
    });
  return writeZip([...kept, ...[...changed.values()].map(({ name, content }) => newEntry(name, content, codec))]);
}
