import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lossOf, smallSheet } from '../fuzz/added-sheets';
import { FORMAT, read } from '../tools/score';
import type { Checked, Fault } from './corpus-files';
import { lostElement } from './kept-elements';
import { newlyUnopenable } from './open-in-libreoffice';
import { newFindings } from './validate';

interface SecondOpinions {
  readonly open: boolean;
  readonly validator: string | undefined;
}

/** A file before and after a sheet was added to it, under one name in two folders. */
export interface Grown {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** A sheet added to each of these files loses nothing of it, and other programs take the result as they took the file. */
export function checkLosses(folder: string, files: readonly string[], { open, validator }: SecondOpinions): Checked {
  const work = mkdtempSync(join(tmpdir(), 'scm-corpus-'));
  try {
    mkdirSync(join(work, 'before'));
    mkdirSync(join(work, 'after'));
    const faults: Fault[] = [];
    const grown: Grown[] = [];
    files.forEach((file, index) => {
      const name = `${String(index).padStart(3, '0')}.xlsx`;
      const pair = { file, before: join(work, 'before', name), after: join(work, 'after', name) };
      const what = grow(readFileSync(join(folder, file)), pair);
      if (what === undefined) grown.push(pair);
      else faults.push({ file, what });
    });
    const opinions: Checked[] = [{ summary: `${files.length} files, a sheet added to ${grown.length} without loss`, faults }];
    if (open) opinions.push(newlyUnopenable(grown, work));
    if (validator !== undefined) opinions.push(newFindings(grown, validator));
    return { summary: opinions.map(({ summary }) => summary).join(', '), faults: opinions.flatMap((opinion) => opinion.faults) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

function grow(bytes: Uint8Array, { before, after }: Grown): string | undefined {
  const added = FORMAT.addSheets(bytes, { sheets: [smallSheet(null)] });
  if (!added.ok) return `no sheet can be added: ${added.problem.code} ${String(added.problem.part)}`;
  writeFileSync(before, bytes);
  writeFileSync(after, added.value);
  return lossOf(bytes, read(bytes), added.value, null) ?? lostElement(bytes, added.value);
}
