import { createHash } from 'node:crypto';

/** The sums of files by their names, in the form that `sha256sum -c` reads. */
export function sha256Sums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files.keys()].sort().map((name) => `${createHash('sha256').update(files.get(name) ?? '').digest('hex')}  ${name}\n`).join('');
}
