import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Opens files in LibreOffice, which takes seconds to start, and saves them in another format into `folder`, with a profile of its own. */
export function convert(files: readonly string[], format: string, folder: string): void {
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  execFileSync('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', folder, ...files], { stdio: 'ignore', timeout: 120_000 });
}

/** Comma, quotes, UTF-8, from row 1, text quoted, values as stored and not as shown, every sheet in a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1';

/** Every sheet of each workbook as LibreOffice reads it: rows of cell texts, by sheet name. */
export function sheetsAsCsv(files: readonly string[], folder: string): Map<string, string[][]>[] {
  convert(files, EVERY_SHEET, folder);
  return files.map((file) => {
    const stem = basename(file).replace(/\.[^.]+$/, '');
    const sheets = readdirSync(folder).filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.csv'));
    return new Map(sheets.map((name) => [name.slice(stem.length + 1, -'.csv'.length), parseCsv(readFileSync(join(folder, name), 'utf8'))]));
  });
}

/** Rows and cells of a csv text; a quote doubled inside quotes is a quote. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text[at + 1] === '"') cell += text.charAt((at += 1));
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') endCell();
    else if (!quoted && character === '\n') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  return rows.slice(0, -1);
}
