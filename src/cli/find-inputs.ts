import type { Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isInputName, isPassedOver } from '../workbook/folder-input';

/** A file to look at. */
export interface InputFile {
  /** Where it is. */
  readonly path: string;
  /** Below the PATH that was given, with slashes: the name in messages and results, and the tree to mirror. */
  readonly relative: string;
  /** Given by name on the command line, not met in a folder. */
  readonly named: boolean;
  readonly kind: InputKind;
}

/** A folder is an input of its own only when it cannot be listed. */
type InputKind = 'file' | 'link' | 'folder' | 'other';

/**
 * The files that the paths stand for. A folder gives its workbooks and its .csv files, also those in folders below, in a fixed order; lock
 * files (`~$`), hidden files and files of other kinds are ignored there. Links in folders are told, never followed: they
 * could lead in circles. A file that several paths lead to comes once.
 * @returns the path that does not exist, if one does not
 */
export async function findInputs(paths: readonly string[]): Promise<{ files: InputFile[] } | { missing: string }> {
  const files: InputFile[] = [];
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined);
    if (status === undefined) return { missing: path };
    const input: InputFile = { path, relative: basename(path), named: true, kind: kindOf(status) };
    files.push(...(input.kind === 'folder' ? await filesBelow(input, '') : [input]));
  }
  return { files: withoutRepeats(files) };
}

/** A file that several paths lead to is scored once, in its first place. */
function withoutRepeats(files: readonly InputFile[]): InputFile[] {
  const seen = new Set<string>();
  return files.filter(({ path }) => {
    const place = resolve(path);
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

async function filesBelow(folder: InputFile, prefix: string): Promise<InputFile[]> {
  const names = await readdir(folder.path).catch(() => undefined);
  if (names === undefined) return [folder];
  const files: InputFile[] = [];
  for (const name of names.sort()) {
    if (isPassedOver(name)) continue;
    const path = join(folder.path, name);
    const status = await lstat(path).catch(() => undefined);
    const kind = status === undefined ? 'file' : kindOf(status);
    const input: InputFile = { path, relative: prefix + name, named: false, kind };
    if (kind === 'folder') files.push(...(await filesBelow(input, `${input.relative}/`)));
    else if (isInputName(name) || (kind === 'link' && (await leadsToFolder(path)))) files.push(input);
  }
  return files;
}

function kindOf(status: Stats): InputKind {
  if (status.isDirectory()) return 'folder';
  if (status.isFile()) return 'file';
  return status.isSymbolicLink() ? 'link' : 'other';
}

async function leadsToFolder(link: string): Promise<boolean> {
  return (await stat(link).catch(() => undefined))?.isDirectory() === true;
}
