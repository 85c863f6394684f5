import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { scoredName } from '../../report/scored-name';
import type { InputFile } from '../find-inputs';
import type { Order } from '../run';

/**
 * Places of the files, in lists: those whose results want the same name are in one list, and done one after the other, so
 * that each gets the same name however many are done at once. A list stands where its first file stands.
 */
export async function chainsOf(files: readonly InputFile[], order: Order): Promise<number[][]> {
  const keys = await Promise.all(files.map((file) => wishedName(file, order)));
  const names = new Set(keys.map(({ name }) => name));
  const chains = new Map<string, number[]>();
  keys.forEach(({ name, folder }, index) => {
    // The rows of a wide table go into a folder of its name.
    const key = names.has(folder) ? folder : name;
    const chain = chains.get(key);
    if (chain === undefined) chains.set(key, [index]);
    else chain.push(index);
  });
  return [...chains.values()];
}

async function wishedName({ path, relative }: InputFile, order: Order): Promise<{ name: string; folder: string }> {
  if (order.kind === 'compare') return { name: path, folder: '' };
  if (order.output === null) return { name: await realpath(path).catch(() => path), folder: '' };
  const folder = alike(join(order.output, dirname(relative)));
  return { name: join(folder, alike(scoredName(basename(relative)).stem)), folder };
}

/** What some file systems take for the same name. */
function alike(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
