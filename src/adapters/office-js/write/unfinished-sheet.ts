import type { ListedSheet, ListedWorkbook } from '../listed-workbook';
import { constantFormula } from '../text-constant';
import { isStageName } from './stage-name';

/**
 * Name of the hidden defined name that a sheet of ours has while its content is replaced, instead of its own names; its
 * text is the name of the staged sheet, which is whole. Our design.
 */
const UNFINISHED = '_scm.unfinished';

/** Marks a sheet, before it is emptied, as one whose content is that of a staged sheet; its own `names` go. */
export function markUnfinished(worksheet: Excel.Worksheet, stage: string, names: readonly string[]): void {
  for (const name of [UNFINISHED, ...names]) worksheet.names.getItemOrNullObject(name).delete();
  worksheet.names.add(UNFINISHED, constantFormula(stage)).visible = false;
}

/** Takes that mark away, and all `names` that are about to be given. */
export function markFinished(worksheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of [UNFINISHED, ...names]) worksheet.names.getItemOrNullObject(name).delete();
}

/** Whether a sheet carries that mark, when the answer is there. */
export function askUnfinished(worksheet: Excel.Worksheet): () => boolean {
  const mark = worksheet.names.getItemOrNullObject(UNFINISHED).load('name');
  return () => !mark.isNullObject;
}

/** A workbook in which a sheet that a run could not finish is known by the names of its staged copy, and has that as its copy. */
export function withCopies(listed: ListedWorkbook): ListedWorkbook {
  return { ...listed, sheets: listed.sheets.map((sheet) => withCopy(sheet, listed.sheets)) };
}

function withCopy(sheet: ListedSheet, sheets: readonly ListedSheet[]): ListedSheet {
  const stage = sheet.names.get(UNFINISHED);
  const copy = stage === undefined || !isStageName(stage) ? undefined : sheets.find(({ name }) => name === stage);
  return copy === undefined ? sheet : { ...sheet, names: copy.names, copy: copy.id };
}

/** The workbook as it is to be read: an unfinished sheet from its copy, and nothing that is staged by itself. */
export function readable(listed: ListedWorkbook): ListedWorkbook {
  const sheets = listed.sheets.filter(({ name }) => !isStageName(name));
  return { ...listed, sheets: sheets.map((sheet) => ({ ...sheet, id: sheet.copy ?? sheet.id })) };
}
