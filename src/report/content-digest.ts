import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { decimalDigits } from '../assessment/decimal';
import { ownedSheets, readOwner } from '../workbook/owned-sheet';
import type { SheetCell, SheetData, WorkbookData } from '../workbook/sheet-data';
import { RESULT_ROLES } from './place-sheets';

/** Name of the hidden defined name on a Method sheet that says what was scored. */
export const RESULT_NAME = '_scm.result';

export interface ResultMark {
  /** Fingerprint of the answers. */
  readonly fingerprint: string;
  /** Digest of everything on the sheets that are not ours. */
  readonly contentDigest: string;
}

/** The text kept in the defined name. */
export function resultText({ fingerprint, contentDigest }: ResultMark): string {
  return `${fingerprint}|${contentDigest}`;
}

/** The marks on the Method sheets of a scored copy; not those on copies that a person made of them. */
export function readResultMarks(sheets: readonly SheetData[]): ResultMark[] {
  return ownedSheets(sheets).flatMap(({ sheet }) => {
    const [fingerprint, contentDigest] = sheet.names.get(RESULT_NAME)?.split('|') ?? [];
    return fingerprint === undefined || contentDigest === undefined ? [] : [{ fingerprint, contentDigest }];
  });
}

/**
 * SHA-256, in hexadecimal, of what people typed: names and cells of every sheet that is not ours. Of formulas only the
 * place counts: what they give follows from the rest, and another program may recalculate it (our design).
 */
export function contentDigest({ sheets }: WorkbookData): string {
  const ours = new Set(ownedSheets(sheets).map(({ sheet }) => sheet));
  const theirs = sheets.filter((sheet) => !ours.has(sheet));
  const canonical = theirs.map(({ name, rows }) => [
    name,
    rows.flatMap(({ row, cells }) => cells.map((cell) => [row, cell.column, cellMark(cell)])),
  ]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonical))));
}

/** Whether a scored copy holds sheets of ours, and whether anybody worked on the other sheets since it was scored. */
export function scoredCopyState(workbook: WorkbookData): 'not-scored' | 'unedited' | 'edited' {
  const isResult = (sheet: SheetData) => RESULT_ROLES.some((role) => role === readOwner(sheet)?.role);
  if (!workbook.sheets.some(isResult)) return 'not-scored';
  const marks = readResultMarks(workbook.sheets);
  if (marks.length === 0) return 'edited';
  const digest = contentDigest(workbook);
  return marks.every((mark) => mark.contentDigest === digest) ? 'unedited' : 'edited';
}

function cellMark({ content, formula }: SheetCell): string {
  if (formula) return 'f';
  switch (content.kind) {
    case 'text':
      return `t${content.text}`;
    case 'number':
      return `n${decimalDigits(content.number)}`;
    case 'boolean':
      return content.boolean ? 'b1' : 'b0';
    case 'error':
      return `e${content.error}`;
    case 'not-calculated':
      return '';
  }
}
