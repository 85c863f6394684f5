import { basename, dirname, join } from 'node:path';
import { scoredName } from '../report/scored-name';
import type { InputFile } from './find-inputs';

/** The folder of the copies of a wide table, below the output folder: called after the table, as its scored copy would be. */
export function tableFolder({ relative }: InputFile): string {
  return join(dirname(relative), scoredName(basename(relative)).stem);
}
