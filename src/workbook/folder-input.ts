const INPUT = /\.(xlsx|xlsm|xltx|xltm|csv)$/i;

/** Whether a file or folder that is met in a folder is passed over, by its name: hidden ones, and lock files of Excel (`~$`). Our design. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

/** Whether a file that is met in a folder is an input, by its name: workbooks and .csv files are. Our design. */
export function isInputName(name: string): boolean {
  return INPUT.test(name) && !isPassedOver(name);
}

/** Whether a file is an input, by its path below the folder, with slashes: what stands in a folder that is passed over is none. */
export function isInputPath(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return isInputName(name) && !folders.some(isPassedOver);
}

/** The order in which paths below a folder are read, whatever order they come in: that of the names in each folder, by code unit. */
export function folderOrder(one: string, other: string): number {
  const [first, second] = [sortable(one), sortable(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** With a separator that comes before any character of a name, so that a folder stands where its name does. */
function sortable(path: string): string {
  return path.replaceAll('/', '\u0000');
}
