import { quotedSheetName } from '../../../src/workbook/a1-address';
import { sameSheetName } from '../../../src/workbook/sheet-name';
import { everyFormula } from './every-formula';
import type { WorkbookModel } from './workbook-model';

/** A text constant, a quoted sheet, or a plain one before its cells. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!/g;

/** Names of the sheets that a formula refers to. */
export function sheetsIn(formula: string): string[] {
  return [...formula.matchAll(PIECES)].flatMap(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? []);
}

/** What Excel does to every formula when a sheet is renamed; with `to` undefined, when it is deleted. */
export function repoint(formula: string, from: string, to: string | undefined): string {
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  return formula.replace(PIECES, (piece, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || !sameSheetName(name, from)) return piece;
    return to === undefined ? '#REF!' : `${quotedSheetName(to)}!`;
  });
}

/** The same for all formulas of a workbook. */
export function repointWorkbook(workbook: WorkbookModel, from: string, to: string | undefined): void {
  everyFormula(workbook, (formula) => repoint(formula, from, to));
}
