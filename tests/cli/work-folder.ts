import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../tools/temporary-folder';

/** A folder for the files of one test. Names are below it, with slashes. */
export interface WorkFolder {
  path(name?: string): string;
  /** Writes a file, with the folders above it, and returns its path. */
  put(name: string, content: Uint8Array | string): string;
  bytes(name: string): Buffer;
  /** Every file below, in order, whatever its kind; hidden ones too. */
  files(below?: string): string[];
  /** SHA-256 of each regular file by name: equal before and after means nothing was touched. */
  hashes(below?: string): Record<string, string>;
}

/** A new work folder for each test of a file, removed afterwards. */
export function workFolder(): WorkFolder {
  const root = temporaryFolder();
  const path = (name = '') => join(root(), name);
  const files = (below = '') => {
    if (!existsSync(path(below))) return [];
    const entries = readdirSync(path(below), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(path(below).length).replace(/^\//, '')).sort();
  };
  return {
    path,
    files,
    put(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    bytes: (name) => readFileSync(path(name)),
    hashes: (below = '') =>
      Object.fromEntries(
        files(below)
          .filter((name) => statSync(path(join(below, name))).isFile())
          .map((name) => [name, createHash('sha256').update(readFileSync(path(join(below, name)))).digest('hex')]),
      ),
  };
}
