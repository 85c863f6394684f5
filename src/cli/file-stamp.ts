import { stat } from 'node:fs/promises';

/** What tells whether a file is still the one that was read. */
export interface FileStamp {
  readonly inode: bigint;
  readonly size: bigint;
  readonly modified: bigint;
}

/** The stamp of a file. @throws the error of the file system */
export async function fileStamp(path: string): Promise<FileStamp> {
  const { ino, size, mtimeNs } = await stat(path, { bigint: true });
  return { inode: ino, size, modified: mtimeNs };
}

/** Somebody saved a file while we worked on it: what they did is worth more than what we were about to write. */
export class ChangedMeanwhile extends Error {}

/** @throws ChangedMeanwhile when the file is no longer the one with this stamp, or the error of the file system */
export async function requireUnchanged(path: string, { inode, size, modified }: FileStamp): Promise<void> {
  const now = await fileStamp(path);
  if (now.inode !== inode || now.size !== size || now.modified !== modified) throw new ChangedMeanwhile(path);
}
