import { givenFile, type GivenFile } from '../taskpane/cities/given-file';
import type { DroppedFolder } from './dropped-folder';

/** What Chromium adds to an item: it gives the folder on a page that was opened as a file as well, where the older way fails. */
interface HandleItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle>;
}

/** What the compiler's own types leave out. */
interface ListedHandle extends FileSystemHandle {
  values(): AsyncIterable<FileSystemHandle>;
}

/** The files and folders that were dropped. To be called while the event is handled: afterwards nothing is left of them. */
export function takeDropped({ items }: DataTransfer): (GivenFile | DroppedFolder)[] {
  const fromDisk = location.protocol === 'file:';
  return [...items].flatMap((item): (GivenFile | DroppedFolder)[] => {
    const entry = item.webkitGetAsEntry();
    // Each way to look at an item costs Chromium a millisecond: one is enough, where it leads to the file.
    if (entry !== null && !fromDisk) return [givenEntry(entry)];
    if (isFolder(entry)) return [folderOfItem(item, entry)];
    const file = item.getAsFile();
    return file === null ? [] : [givenFile(file)];
  });
}

function folderOfItem(item: HandleItem, entry: FileSystemDirectoryEntry): DroppedFolder {
  const got = item.getAsFileSystemHandle?.();
  if (got === undefined) return folderOfEntry(entry);
  // Refused before it is asked for, it would count as a fault that nobody looks after.
  got.catch(() => undefined);
  return { name: entry.name, list: async () => await childrenOf(await got) };
}

function givenEntry(entry: FileSystemEntry): GivenFile | DroppedFolder {
  return isFolder(entry) ? folderOfEntry(entry) : { name: entry.name, open: () => new Promise((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); }) };
}

function folderOfEntry(entry: FileSystemDirectoryEntry): DroppedFolder {
  return { name: entry.name, list: async () => (await entriesOf(entry)).map(givenEntry) };
}

/** A reader hands out some entries at a time, and none when it is through. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function childrenOf(handle: FileSystemHandle): Promise<(DroppedFolder | GivenFile)[]> {
  const children: (DroppedFolder | GivenFile)[] = [];
  for await (const child of (handle as ListedHandle).values()) {
    children.push(child.kind === 'directory' ? { name: child.name, list: () => childrenOf(child) } : { name: child.name, open: () => (child as FileSystemFileHandle).getFile() });
  }
  return children;
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}
