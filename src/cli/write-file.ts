import { randomBytes } from 'node:crypto';
import { link, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a whole file or nothing: under a temporary name beside its target, flushed, then renamed.
 * @throws the error of the file system, after removing the temporary file
 */
export async function replaceFile(path: string, data: Uint8Array | string): Promise<void> {
  await writeWhole(path, data, (temporary) => rename(temporary, path));
}

/** The same for a file that must not exist yet. @throws EEXIST when it does */
export async function createFile(path: string, data: Uint8Array | string): Promise<void> {
  await writeWhole(path, data, async (temporary) => {
    try {
      await link(temporary, path);
    } catch (error) {
      if (!isWithoutLinks(error) || (await exists(path))) throw error;
      await rename(temporary, path);
    }
    await rm(temporary, { force: true });
  });
}

/** Whether something has this name. */
export async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** Some network shares and memory sticks know no hard links. */
function isWithoutLinks(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(String(error.code));
}

async function writeWhole(path: string, data: Uint8Array | string, publish: (temporary: string) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.scm-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await publish(temporary);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
