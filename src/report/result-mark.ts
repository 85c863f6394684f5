import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fingerprint } from '../analysis/fingerprint';
import type { Assessment } from '../assessment/assessment';
import { decimalDigits } from '../assessment/decimal';
import type { Language } from '../model/language';
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
  /** Digest of fingerprint, version, file and language: scored again with the same one, the result is the same but for its date. */
  readonly scoredAs: string;
  /** ISO day of the scoring. */
  readonly date: string;
}

/** The text kept in the defined name: within the 255 characters that Excel allows a text constant. */
export function resultText({ contentDigest, answersDigest, modelHash, scoredAs, date }: ResultMark): string {
  return [contentDigest, answersDigest, modelHash, scoredAs, date].join('|');
}

/** The mark in the text of a defined name; undefined when there is none. Copies of version 0.1.0 may lack the last two fields. */
function parseResultMark(text: string | undefined): ResultMark | undefined {
  const [contentDigest, answersDigest, modelHash, scoredAs = '', date = ''] = text?.split('|') ?? [];
  return contentDigest === undefined || answersDigest === undefined || modelHash === undefined ? undefined : { contentDigest, answersDigest, modelHash, scoredAs, date };
}

/** The mark on a Method sheet, or undefined when it has none. */
export function readResultMark(sheet: SheetData): ResultMark | undefined {
  return parseResultMark(sheet.names.get(RESULT_NAME));
}

/** Half a SHA-256 is enough to tell results apart, and leaves room in the mark. */
const SCORED_AS_DIGITS = 32;

/** What a result depends on beside the sheets of the person and the day. @param file that was scored */
export function scoredAsDigest(fingerprintOfCity: string, tool: string, file: string, language: Language): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([fingerprintOfCity, tool, file, language])))).slice(0, SCORED_AS_DIGITS);
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
