import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFolder } from '../../assets/release/zip-folder';
import { inflateEntry } from '../../src/adapters/xlsx/zip/inflate-entry';
import { readZip } from '../../src/adapters/xlsx/zip/read-zip';
import { nodeCodec } from '../../src/cli/node-codec';
import { valueOf } from '../adapters/xlsx/write/written-parts';
import { temporaryFolder } from '../tools/temporary-folder';

const ADDIN = join(__dirname, '..', '..', 'build', 'addin');
const folder = temporaryFolder();

test('the archive holds the built add-in, file by file, in the order of names', () => {
  const entries = valueOf(readZip(zipFolder(ADDIN))).entries;
  const names = entries.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  expect(names).toEqual(expect.arrayContaining(['manifest.xml', 'taskpane.html', 'commands.html', 'dialog.html', 'assets/support.html', 'assets/icons/icon-32.png']) as string[]);
  expect(names).toHaveLength(readdirSync(ADDIN, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length);
  for (const entry of entries) expect(Buffer.compare(valueOf(inflateEntry(entry, nodeCodec, 10_000_000)), readFileSync(join(ADDIN, entry.name)))).toBe(0);
});

test('neither when files were made nor in which order shows', () => {
  for (const name of ['b.txt', 'a.txt']) writeFileSync(join(folder(), name), name);
  mkdirSync(join(folder(), 'a'));
  writeFileSync(join(folder(), 'a', 'c.txt'), 'c');
  const copy = join(folder(), 'copy');
  for (const name of ['a', 'a.txt', 'b.txt']) cpSync(join(folder(), name), join(copy, name), { recursive: true });
  const copied = zipFolder(copy);
  const again = join(folder(), 'again');
  for (const name of ['b.txt', 'a.txt', 'a']) cpSync(join(copy, name), join(again, name), { recursive: true });
  expect(valueOf(readZip(copied)).entries.map(({ name }) => name)).toEqual(['a.txt', 'a/c.txt', 'b.txt']);
  expect(new Set(valueOf(readZip(copied)).entries.map(({ modified }) => modified)).size).toBe(1);
  expect(Buffer.compare(zipFolder(again), copied)).toBe(0);
});
