import { scoredName } from '../../report/scored-name';

/** The name of a file without the folders that it was met in. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Where the copies of a file stand in an archive, with a slash at the end: in the folders that it was met in, those of a table in a
 * folder called after it, as the command writes them. '' at the top. A name never leads out of the folder that the archive is opened in.
 */
export function copyFolder(path: string, isTable: boolean): string {
  const base = baseName(path);
  const folders = path.slice(0, path.length - base.length);
  return `${folders}${isTable ? `${scoredName(base).stem}/` : ''}`.replaceAll('\\', ' ');
}
