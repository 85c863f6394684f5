import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CellContent, WorkbookData } from '../../src/workbook/sheet-data';
import type { CellFinder } from './cell-finder';
import { read } from './score';

/** Makes LibreOffice calculate every formula of a file that it opens, whatever result the file carries. */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';
const MOST_FILES = 50;

/** What LibreOffice calculates in workbooks, whose files get different names. Needs an empty folder. */
export function recalculateWithLibreOffice(files: ReadonlyMap<string, Uint8Array>, folder: string): Map<string, CellFinder> {
  const profile = join(folder, 'profile');
  const saved = join(folder, 'saved');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const paths = [...files].map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  for (let at = 0; at < paths.length; at += MOST_FILES) {
    const batch = paths.slice(at, at + MOST_FILES);
    execFileSync('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved, ...batch], { stdio: 'ignore', timeout: 600_000 });
  }
  return new Map(paths.map((path) => [basename(path, '.xlsx'), finder(read(readFileSync(join(saved, basename(path)))))]));
}

function finder({ sheets }: WorkbookData): CellFinder {
  const cells = new Map(sheets.flatMap(({ name, rows }) => rows.flatMap(({ row, cells }) => cells.map(({ column, content }) => [`${name}!${String(row)},${String(column)}`, valueOf(content)] as const))));
  return (sheet, { row, column }) => cells.get(`${sheet}!${String(row)},${String(column)}`) ?? '';
}

function valueOf(content: CellContent): string | number | boolean {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'error':
      return content.error;
    case 'not-calculated':
      return '';
  }
}
