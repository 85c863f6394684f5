import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fingerprint } from '../analysis/fingerprint';
import type { Assessment } from '../assessment/assessment';
import { decimalDigits } from '../assessment/decimal';
import { resolveSettings } from '../scoring/settings';
import { ownedSheets } from '../workbook/owned-sheet';
import type { SheetCell, SheetData, WorkbookData } from '../workbook/sheet-data';

/** Name of the hidden defined name on a Method sheet that says what was scored. */
export const RESULT_NAME = '_scm.result';

/** What a scored copy was made from. */
export interface ResultMark {
  /** Digest of everything on the sheets that are not ours. */
  readonly contentDigest: string;
  /** Fingerprint of the answers alone, whatever flags they were scored with. */
  readonly answersDigest: string;
  /** Hash of the model that the answers were read with. */
  readonly modelHash: string;
}

/** The text kept in the defined name. */
export function resultText({ contentDigest, answersDigest, modelHash }: ResultMark): string {
  return [contentDigest, answersDigest, modelHash].join('|');
}

/** The mark on a Method sheet, or undefined when it has none. */
export function readResultMark(sheet: SheetData): ResultMark | undefined {
  const [contentDigest, answersDigest, modelHash] = sheet.names.get(RESULT_NAME)?.split('|') ?? [];
  return contentDigest === undefined || answersDigest === undefined || modelHash === undefined ? undefined : { contentDigest, answersDigest, modelHash };
}

/** Digest of the answers of a sheet with the settings that it asks for itself. */
export function answersDigest(assessment: Assessment): string {
  return fingerprint(assessment, resolveSettings({ target: {} }, assessment.settings), '');
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
