import type { CapabilityLevel } from '../model/maturity-model';
import type { CellContent } from '../workbook/sheet-data';
import { EFFORTS, type Effort, type Impact } from './assessment';
import { decimalDigits } from './decimal';
import { plainText } from './fold';

/** A value; null for a blank cell; undefined when the cell cannot be read as such a value. */
export type Parsed<T> = T | null | undefined;

const MAX_WEIGHT = 100;

/** A sign that certainly shows. */
const SHOWS = /[!-~]/;

/** The text of a cell as a person would copy it; dates as ISO; null for blanks and errors. */
export function cellText(content: CellContent | undefined): string | null {
  switch (content?.kind) {
    case 'text':
      return SHOWS.test(content.text) || plainText(content.text) !== '' ? content.text : null;
    case 'number':
      return content.shown === 'date' ? isoDate(content.number) : decimalDigits(content.number);
    case 'boolean':
      return content.boolean ? 'TRUE' : 'FALSE';
    default:
      return null;
  }
}

/** The text of a cell; a blank cell has none, an error or a formula without a result cannot be read. */
export function parseText(content: CellContent | undefined): Parsed<string> {
  return cellText(content) ?? (content === undefined || content.kind === 'text' ? null : undefined);
}

/** What a finding quotes of a cell that could not be read. */
export function seenText(content: CellContent | undefined): string {
  if (content?.kind === 'error') return content.error;
  return cellText(content) ?? '';
}

/** Weight of a criterion: 0 < weight <= 100, with point or comma (our design). */
export function parseWeight(content: CellContent | undefined): Parsed<number> {
  const number = parseDecimal(content);
  if (typeof number !== 'number') return number;
  return number > 0 && number <= MAX_WEIGHT ? number : undefined;
}

/** Effort S, M, L or XL (our design). */
export function parseEffort(content: CellContent | undefined): Parsed<Effort> {
  const text = parseText(content);
  if (typeof text !== 'string') return text;
  const size = plainText(text).toUpperCase();
  return EFFORTS.find((effort) => effort === size);
}

/** Impact 1, 2 or 3 (our design). */
export function parseImpact(content: CellContent | undefined): Parsed<Impact> {
  const number = parseDecimal(content);
  if (typeof number !== 'number') return number;
  return number === 1 || number === 2 || number === 3 ? number : undefined;
}

/** Capability 0-5: a whole number, or the dropdown's "3 · ..." (scale of ISO/IEC 33020). "3-4" and "3 of 5" are neither. */
export function parseCapability(content: CellContent | undefined): Parsed<CapabilityLevel> {
  if (content?.kind === 'number' && content.shown !== 'plain') return undefined;
  const text = parseText(content);
  if (typeof text !== 'string') return text;
  const match = /^([0-5])(?:$| ?[·•]| ?[:\p{Dash_Punctuation}] ?[^0-9 ])/u.exec(plainText(text));
  return match === null ? undefined : (Number(match[1]) as CapabilityLevel);
}

/** A number of inhabitants: positive and whole, with thousands separators of any one kind; `47319.0` is how pandas writes it. */
export function parsePopulation(content: CellContent | undefined): Parsed<number> {
  if (content?.kind === 'number' && content.shown === 'date') return undefined;
  const text = content?.kind === 'number' ? decimalDigits(content.number) : parseText(content);
  if (typeof text !== 'string') return text;
  const plain = plainText(text).replaceAll('\u2019', "'").replace(/^([0-9]+)[.,]0$/, '$1');
  const isWhole = /^[0-9]+$/.test(plain) || (content?.kind === 'text' && /^[0-9]{1,3}([.,' ])[0-9]{3}(?:\1[0-9]{3})*$/.test(plain));
  const number = isWhole ? Number(plain.replace(/[.,' ]/g, '')) : 0;
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** A day as ISO text: a date cell, `2026-03-31`, or day, month and year in this order (`31/3/2026`). */
export function parseDate(content: CellContent | undefined): Parsed<string> {
  if (content?.kind === 'number') return content.shown === 'date' ? isoDate(content.number) : undefined;
  const text = parseText(content);
  if (typeof text !== 'string') return text;
  const plain = plainText(text);
  const iso = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/.exec(plain);
  const written = /^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})$/.exec(plain);
  const [year, month, day] = iso !== null ? iso.slice(1) : written !== null ? written.slice(1).reverse() : [];
  return year === undefined ? undefined : realDay(Number(year), Number(month), Number(day));
}

const DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

function isoDate(serial: number): string {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH_SERIAL) * DAY);
  return Number.isNaN(date.getTime()) ? decimalDigits(serial) : date.toISOString().slice(0, 10);
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** A number; of a text, one that cannot be mistaken: three digits after the separator may be thousands, unless all before is 0. */
function parseDecimal(content: CellContent | undefined): Parsed<number> {
  if (content?.kind === 'number') return content.shown === 'date' ? undefined : Number(decimalDigits(content.number));
  const text = parseText(content);
  if (typeof text !== 'string') return text;
  const plain = plainText(text);
  return /^(?:0[.,][0-9]{1,15}|[0-9]{1,9}(?:[.,](?:[0-9]{1,2}|[0-9]{4,15}))?)$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
