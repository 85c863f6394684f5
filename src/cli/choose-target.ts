import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, type Finding } from '../assessment/finding';
import { systemErrorCode } from './file-fault';
import type { FileStamp } from './file-stamp';

/** What a file that already has the wished name is to this run. */
export type Occupant<Kept> = { readonly kind: 'foreign' } | { readonly kind: 'edited' | 'unedited'; readonly kept: Kept; readonly stamp: FileStamp };

export interface Target<Kept> {
  readonly path: string;
  /** The earlier result of ours that stands there, to be replaced; null when the name is free. */
  readonly replaces: FileStamp | null;
  /** What the latest result of ours holds, whether it is replaced or was edited; null when there is none. */
  readonly kept: Kept | null;
  readonly findings: readonly Finding[];
}

/**
 * The name to write under: the wished one, or `name (2)`, `name (3)` and so on, until one is free or is our own earlier
 * result that nobody worked in. What is not ours is never replaced, and a link or a folder is never ours (our design).
 */
export async function chooseTarget<Kept>(
  folder: string,
  stem: string,
  extension: string,
  written: ReadonlySet<string>,
  inspect: (path: string) => Promise<Occupant<Kept>>,
): Promise<Target<Kept>> {
  let passed: 'file-name-taken' | 'edited-copy-kept' | undefined;
  let kept: Kept | null = null;
  const wished = `${stem}${extension}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${stem} (${String(number)})${extension}`;
    const path = join(folder, name);
    const findings = passed === undefined ? [] : [finding(passed, null, null, { seen: wished, otherCell: name })];
    const status = await lstat(path).catch(() => undefined);
    if (status === undefined && !written.has(path)) return { path, replaces: null, kept, findings };
    const occupant: Occupant<Kept> = status?.isFile() === true && !written.has(path) ? await inspect(path) : { kind: 'foreign' };
    if (occupant.kind === 'unedited') return { path, replaces: occupant.stamp, kept: occupant.kept, findings };
    if (occupant.kind === 'edited') kept = occupant.kept;
    passed ??= occupant.kind === 'edited' ? 'edited-copy-kept' : 'file-name-taken';
  }
}

const MOST_ATTEMPTS = 10;

/** Chooses a name and writes a file there; again when another run takes the name in between. */
export async function untilNameIsFree<T>(action: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (systemErrorCode(error) !== 'EEXIST' || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
