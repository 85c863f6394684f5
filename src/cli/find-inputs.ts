import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file to look at. */
export interface InputFile {
  /** Where it is. */
  readonly path: string;
  /** Below the PATH that was given, with slashes: the name in messages and results, and the tree to mirror. */
  readonly relative: string;
  /** Given by name on the command line, not met in a folder. */
  readonly named: boolean;
  readonly kind: 'file' | 'link' | 'other';
}

const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm)$/i;

/**
 * The files that the paths stand for. A folder gives its workbooks, also those in folders below, in a fixed order; lock
 * files (`~$`), hidden files and files of other kinds are ignored there, and links are not followed.
 * @returns the path that does not exist, if one does not
 */
export async function findInputs(paths: readonly string[]): Promise<{ files: InputFile[] } | { missing: string }> {
  const files: InputFile[] = [];
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined);
    if (status === undefined) return { missing: path };
    if (status.isDirectory()) files.push(...(await filesBelow(path, '')));
    else files.push({ path, relative: basename(path), named: true, kind: status.isFile() ? 'file' : 'other' });
  }
  return { files };
}

async function filesBelow(folder: string, prefix: string): Promise<InputFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: InputFile[] = [];
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.') || name.startsWith('~$')) continue;
    const path = join(folder, name);
    const relative = prefix + name;
    const status = await lstat(path);
    if (status.isDirectory()) files.push(...(await filesBelow(path, `${relative}/`)));
    else if (WORKBOOK.test(name)) files.push({ path, relative, named: false, kind: status.isFile() ? 'file' : status.isSymbolicLink() ? 'link' : 'other' });
  }
  return files;
}
