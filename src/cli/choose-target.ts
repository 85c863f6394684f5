import { join } from 'node:path';
import { finding, type Finding } from '../assessment/finding';
import { exists } from './write-file';

/** What a file that already has the wished name is to this run. */
export type Occupant<Kept> = { readonly kind: 'foreign' } | { readonly kind: 'edited' } | { readonly kind: 'replaceable'; readonly kept: Kept };

export interface Target<Kept> {
  readonly path: string;
  /** What the file that will be replaced holds; null when the name is free. */
  readonly kept: Kept | null;
  readonly findings: readonly Finding[];
}

/**
 * The name to write under: the wished one, or `name (2)`, `name (3)` and so on, until one is free or is our own earlier
 * result that nobody worked in. What is not ours is never replaced (our design).
 */
export async function chooseTarget<Kept>(
  folder: string,
  stem: string,
  extension: string,
  written: ReadonlySet<string>,
  inspect: (path: string) => Promise<Occupant<Kept>>,
): Promise<Target<Kept>> {
  let passed: 'file-name-taken' | 'edited-copy-kept' | undefined;
  const wished = `${stem}${extension}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${stem} (${String(number)})${extension}`;
    const path = join(folder, name);
    const findings = passed === undefined ? [] : [finding(passed, null, null, { seen: wished, otherCell: name })];
    if (!(await exists(path)) && !written.has(path)) return { path, kept: null, findings };
    const occupant: Occupant<Kept> = written.has(path) ? { kind: 'foreign' } : await inspect(path);
    if (occupant.kind === 'replaceable') return { path, kept: occupant.kept, findings };
    passed ??= occupant.kind === 'edited' ? 'edited-copy-kept' : 'file-name-taken';
  }
}
