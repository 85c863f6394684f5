import { folderOrder, isInputPath } from '../../workbook/folder-input';

/** A file that the person chose or dropped, by itself or with its folder. */
export interface GivenFile {
  /** Its name; when it was met in a folder its path below that folder, with slashes, as the command names it. */
  readonly name: string;
  /** Rejects when it cannot be had. */
  readonly open: () => Promise<File>;
}

/** A file that was given by itself. */
export function givenFile(file: File): GivenFile {
  return { name: file.name, open: () => Promise.resolve(file) };
}

/** The inputs among all files of a folder that was chosen, in the order in which the command reads them. */
export function filesOfFolder(files: readonly File[]): GivenFile[] {
  const below = files.map((file) => ({ name: pathBelow(file), open: () => Promise.resolve(file) }));
  return inFolderOrder(below.filter(({ name }) => isInputPath(name)));
}

export function inFolderOrder(files: readonly GivenFile[]): GivenFile[] {
  return files.toSorted((one, other) => folderOrder(one.name, other.name));
}

/** The browser's path begins with the folder that was chosen. */
function pathBelow({ webkitRelativePath }: File): string {
  return webkitRelativePath.slice(webkitRelativePath.indexOf('/') + 1);
}
