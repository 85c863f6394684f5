import { DIMENSION_IDS, LEVELS, type DimensionId, type Level } from '../model/maturity-model';
import type { Language } from '../model/language';
import type { CellContent } from '../workbook/sheet-data';
import { plainText, visibleText } from './fold';
import { parseText, type Parsed } from './parse-value';
import { LANGUAGE_TERMS, YES_NO_TERMS } from './terms/options';
import { indexTerms, meaningOf } from './terms/term';

const YES_NO_WORDS = indexTerms(YES_NO_TERMS);
const LANGUAGE_WORDS = indexTerms(LANGUAGE_TERMS);

/**
 * A target profile as flags and header blocks write it: one level for all (`3`) or some dimensions (`M=3,S=4`).
 * Undefined when it cannot be read. Our design.
 */
export function parseTarget(text: string): Partial<Record<DimensionId, Level>> | undefined {
  const plain = plainText(text).toUpperCase();
  const all = toLevel(plain);
  if (all !== undefined) return Object.fromEntries(DIMENSION_IDS.map((id) => [id, all]));
  const target: Partial<Record<DimensionId, Level>> = {};
  for (const part of plain.split(/[,;]/)) {
    const [name = '', digits = '', rest] = part.split('=').map((piece) => piece.trim());
    const dimension = DIMENSION_IDS.find((id) => id === name);
    const level = toLevel(digits);
    if (dimension === undefined || level === undefined || rest !== undefined || target[dimension] !== undefined) return undefined;
    target[dimension] = level;
  }
  return target;
}

function toLevel(digits: string): Level | undefined {
  return LEVELS.find((level) => String(level) === digits);
}

/** The text of a value in a header block, without what nobody sees. */
export function parseLabelText(content: CellContent | undefined): Parsed<string> {
  const text = parseText(content);
  return typeof text === 'string' ? visibleText(text) : text;
}

/** Yes or no in any language, or TRUE and FALSE. */
export function parseYesNo(content: CellContent | undefined): Parsed<boolean> {
  if (content?.kind === 'boolean') return content.boolean;
  const text = parseLabelText(content);
  if (typeof text !== 'string') return text;
  const meaning = meaningOf(text, YES_NO_WORDS);
  return meaning === undefined ? undefined : meaning.key === 'yes';
}

/** The name or code of a language of the product. */
export function parseLanguage(content: CellContent | undefined): Parsed<Language> {
  const text = parseLabelText(content);
  return typeof text === 'string' ? meaningOf(text, LANGUAGE_WORDS)?.key : text;
}

/** A target profile in a cell. */
export function parseTargetCell(content: CellContent | undefined): Parsed<Partial<Record<DimensionId, Level>>> {
  const text = parseLabelText(content);
  return typeof text === 'string' ? parseTarget(text) : text;
}
