import { inFolderOrder, type GivenFile } from '../taskpane/cities/given-file';
import { isInputName, isPassedOver } from '../workbook/folder-input';

/** A folder, in whichever way the browser gives it. */
export interface DroppedFolder {
  readonly name: string;
  /** Rejects when the folder cannot be listed. */
  readonly list: () => Promise<readonly (DroppedFolder | GivenFile)[]>;
}

/** The inputs of a folder and of those below, in the order in which the command reads them; a folder that cannot be listed comes as a file that cannot be had. */
export async function filesOfDropped(folder: DroppedFolder): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for await (const file of filesBelow(folder, folder.name, '')) files.push(file);
  return inFolderOrder(files);
}

async function* filesBelow(folder: DroppedFolder, place: string, prefix: string): AsyncGenerator<GivenFile> {
  const listed = await folder.list().catch((error: unknown) => ({ error: error instanceof Error ? error : new Error(String(error)) }));
  if ('error' in listed) {
    yield { name: place, open: () => Promise.reject(listed.error) };
    return;
  }
  for (const each of listed) {
    const path = `${prefix}${each.name}`;
    if (isPassedOver(each.name)) continue;
    if ('list' in each) yield* filesBelow(each, path, `${path}/`);
    else if (isInputName(each.name)) yield { ...each, name: path };
  }
}
