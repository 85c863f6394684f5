import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const TEMPORARY = /^\.scm-[0-9a-f]{16}\.tmp$/;
const OLD = 10 * 60 * 1000;

/** A name beside a target that no other run will choose. */
export function temporaryName(folder: string): string {
  return join(folder, `.scm-${randomBytes(8).toString('hex')}.tmp`);
}

/** Removes what a run that was killed left in a folder: temporary files of ours older than ten minutes. Faults are no matter. */
export async function sweepTemporaryFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!TEMPORARY.test(name)) continue;
    const path = join(folder, name);
    const status = await stat(path).catch(() => undefined);
    if (status !== undefined && Date.now() - status.mtimeMs > OLD) await rm(path, { force: true }).catch(() => undefined);
  }
}
