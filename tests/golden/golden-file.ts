import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Compares a whole text with the one on file. `npm run test:update` writes the files anew: read the difference before
 * committing it.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, 'files', name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `(${name} is missing)`).toBe(text);
}
