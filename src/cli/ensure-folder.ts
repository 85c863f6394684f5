import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemErrorCode } from './file-fault';

/**
 * Makes a folder with those above it. Node's own recursive way never ends where a file system cannot make folders but
 * says that something above is missing, as below /proc.
 * @throws the error of the file system
 */
export async function ensureFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await ensureFolder(dirname(folder));
    await mkdir(folder).catch((second: unknown) => {
      if (systemErrorCode(second) !== 'EEXIST') throw second;
    });
  }
}
