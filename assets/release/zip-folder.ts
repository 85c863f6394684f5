import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { newEntry, writeZip } from '../../src/adapters/xlsx/zip/write-zip';
import { nodeCodec } from '../../src/cli/node-codec';

/** An archive of all files below a folder, by their names: the same files give the same bytes on one version of Node. */
export function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/')).sort();
  return writeZip(names.map((name) => newEntry(name, Uint8Array.from(readFileSync(join(folder, name))), nodeCodec)));
}
