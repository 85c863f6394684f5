import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Checked } from './corpus-files';
import type { Grown } from './losses';

/** As many as LibreOffice opens in one start; one that it cannot open may take others of its batch with it. */
const BATCH = 20;

/** The files that LibreOffice opens before a sheet is added to them, and not after. `work` is a folder for its own files. */
export function newlyUnopenable(grown: readonly Grown[], work: string): Checked {
  const refused: Grown[] = [];
  for (let at = 0; at < grown.length; at += BATCH) {
    const batch = grown.slice(at, at + BATCH);
    const opened = openable(batch.map(({ after }) => after), work);
    refused.push(...batch.filter(({ after }) => !opened.has(after)));
  }
  const opens = (path: string) => openable([path], work).has(path);
  const unopened = refused.filter(({ after }) => !opens(after));
  const worse = unopened.filter(({ before }) => opens(before));
  return { summary: `${unopened.length} not opened by LibreOffice`, faults: worse.map(({ file }) => ({ file, what: 'LibreOffice does not open it any more' })) };
}

function openable(paths: readonly string[], work: string): Set<string> {
  const converted = join(work, 'converted');
  rmSync(converted, { recursive: true, force: true });
  mkdirSync(converted);
  // Saved as .xlsx: in other formats a sheet that is merged as a whole, or a cell in its last corner, takes gigabytes.
  const soffice = ['soffice', '--headless', `-env:UserInstallation=file://${join(work, 'profile')}`, '--convert-to', 'xlsx', '--outdir', converted, ...paths];
  // LibreOffice is a group of processes, of which only `timeout` ends all.
  const { error } = spawnSync('timeout', ['--signal=KILL', '120', ...soffice], { stdio: 'ignore' });
  if (error !== undefined) throw error;
  return new Set(paths.filter((path) => existsSync(join(converted, basename(path)))));
}
