import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxFileFormat } from '../../src/adapters/xlsx/xlsx-file-format';
import { nodeCodec } from '../../src/cli/node-codec';
import { cityWorkbook } from './city-workbook';
import { prefixedWorkbook } from './prefixed-workbook';

/** Who wrote a workbook: one fast path that misses a dialect would go unseen among files of one writer. */
export const WRITERS = ['ours', 'libreoffice', 'prefixed'] as const;
export type Writer = (typeof WRITERS)[number];

/** Workbooks of each writer, each of another city. */
const EACH = 100;

/** The workbooks of a writer in `folder`, made when they are not there yet; none when LibreOffice is not installed. */
export function workbooksOf(writer: Writer, folder: string): string[] {
  const target = join(folder, writer);
  if (!existsSync(target)) make(writer, target);
  return existsSync(target) ? readdirSync(target).sort().map((name) => join(target, name)) : [];
}

/** Makes a folder whole or not at all. */
function make(writer: Writer, target: string): void {
  const making = `${target}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  for (let index = 0; index < EACH; index += 1) {
    const number = WRITERS.indexOf(writer) * EACH + index;
    const bytes = xlsxFileFormat(nodeCodec).create(cityWorkbook(number), { title: `City ${String(number)}`, created: '2026-03-31' });
    writeFileSync(join(making, `city-${String(number).padStart(3, '0')}.xlsx`), writer === 'prefixed' ? prefixedWorkbook(bytes) : bytes);
  }
  if (writer !== 'libreoffice') renameSync(making, target);
  else if (saveAgain(making, `${making}.saved`)) renameSync(`${making}.saved`, target);
  rmSync(making, { recursive: true, force: true });
}

/** Has LibreOffice open and save all workbooks of a folder into another one; whether it did. */
function saveAgain(from: string, to: string): boolean {
  rmSync(to, { recursive: true, force: true });
  const profile = `-env:UserInstallation=file://${join(tmpdir(), 'lo-bench')}`;
  const files = readdirSync(from).map((name) => join(from, name));
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to, ...files], { stdio: 'ignore', timeout: 600_000 });
  return existsSync(to) && readdirSync(to).length === files.length;
}
