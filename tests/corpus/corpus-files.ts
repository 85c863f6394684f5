import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that is not as it should be. */
export interface Fault {
  /** The file it is about, below the folder that was given. */
  readonly file: string;
  readonly what: string;
}

/** What a check looked at, in words, and what it found. */
export interface Checked {
  readonly summary: string;
  readonly faults: readonly Fault[];
}

/** The files in the folders below `folder`, with slashes, in a fixed order. Files at its top are about the folder itself. */
export function corpusFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  return paths.filter((path) => path.includes('/')).sort();
}

/** The rows below the header of a table with tabs between its columns; throws when the columns are others. */
export function readTable(path: string, columns: readonly string[]): string[][] {
  const [header, ...rows] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
  if (header?.slice(0, columns.length).join('\t') !== columns.join('\t')) throw new Error(`${path}: the columns are not ${columns.join(', ')}`);
  const uneven = rows.findIndex((row) => row.length !== header.length);
  if (uneven >= 0) throw new Error(`${path}: row ${uneven + 2} has not ${header.length} columns`);
  return rows;
}

/** A table of this folder, by the name of its file. */
export function committedTable(name: string, columns: readonly string[]): string[][] {
  return readTable(join(process.cwd(), 'tests', 'corpus', name), columns);
}

/** The faults that no exception explains, and the exceptions that no fault needs any more. */
export function withoutExceptions(faults: readonly Fault[], exceptions: readonly (readonly string[])[], checked: readonly string[]): Fault[] {
  const known = new Set(exceptions.map(([file]) => file));
  const idle = checked.filter((file) => known.has(file) && !faults.some((fault) => fault.file === file));
  return [...faults.filter(({ file }) => !known.has(file)), ...idle.map((file) => ({ file, what: 'is listed as an exception, but is as it should be' }))];
}
