import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'assets', 'samples');

/** The six sample workbooks: name, bytes. */
export const SAMPLE_FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .sort()
  .map((name) => [name, Uint8Array.from(readFileSync(join(FOLDER, name)))]);
