import { link, lstat, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ensureFolder } from './ensure-folder';
import { systemErrorCode } from './file-fault';
import { requireUnchanged, type FileStamp } from './file-stamp';
import { temporaryName } from './temporary-file';

/**
 * Writes a whole file or nothing: under a temporary name beside its target, flushed, then renamed, as long as the earlier
 * file is still the one with this stamp. Whom that was open or closed to, the new one is.
 * @throws ChangedMeanwhile, or the error of the file system, after removing the temporary file
 */
export async function replaceFile(path: string, data: Uint8Array | string, stamp: FileStamp): Promise<void> {
  const { mode } = await lstat(path);
  await writeWhole(path, data, mode, async (temporary) => {
    await requireUnchanged(path, stamp);
    await rename(temporary, path);
  });
}

/** The same for a file that must not exist yet. @throws EEXIST when it does */
export async function createFile(path: string, data: Uint8Array | string): Promise<void> {
  await writeWhole(path, data, READABLE, async (temporary) => {
    try {
      await link(temporary, path);
    } catch (error) {
      if (!isWithoutLinks(error)) throw error;
      await (await open(path, 'wx')).close();
      await rename(temporary, path).catch(async (fault: unknown) => {
        await rm(path, { force: true });
        throw fault;
      });
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
  return ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(systemErrorCode(error) ?? '');
}

/** What new files are open to before the user's own mask. */
const READABLE = 0o666;

async function writeWhole(path: string, data: Uint8Array | string, mode: number, publish: (temporary: string) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  await ensureFolder(folder);
  const temporary = temporaryName(folder);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      if (mode !== READABLE) await file.chmod(mode);
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
