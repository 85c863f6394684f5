import { cellAddress, columnLetters, quotedSheetName } from '../../workbook/a1-address';

/** Excel's limit for a text inside a formula. */
const LONGEST_LITERAL = 255;

/** What a file does not keep as it is: control characters, and what looks like the escape of one (`_x000A_`). */
const NOT_LITERAL = /([\u0001-\u001F]|_(?=x))/;

/** A text as a formula writes it, in several pieces when it is long. */
export function textLiteral(text: string): string {
  if (text !== '' && text.length <= LONGEST_LITERAL && !NOT_LITERAL.test(text)) return quoted(text);
  const pieces = text.split(NOT_LITERAL).flatMap((part, index) => (index % 2 === 1 ? [`UNICHAR(${String(part.charCodeAt(0))})`] : literals(part)));
  return pieces.length === 0 ? '""' : pieces.join('&');
}

function literals(text: string): string[] {
  if (text.length <= LONGEST_LITERAL) return text === '' ? [] : [quoted(text)];
  const characters = Array.from(text);
  const length = Math.floor(LONGEST_LITERAL / 2);
  return Array.from({ length: Math.ceil(characters.length / length) }, (_, index) => quoted(characters.slice(index * length, (index + 1) * length).join('')));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Stands for the words that formulas will fill in; no text of a person holds it. */
const WORD = /\uE000(\d+)\uE001/;

/** A formula that says a sentence: `render` gives its text for some words, and each word is what a formula gives. */
export function sentence(words: readonly string[], render: (...words: string[]) => string): string {
  const text = render(...words.map((_, index) => `\uE000${String(index)}\uE001`));
  const parts = text.split(WORD).map((part, index) => (index % 2 === 1 ? (words[Number(part)] ?? '') : part === '' ? '' : textLiteral(part)));
  return parts.filter((part) => part !== '').join('&');
}

/** A cell that stays what it is when the formula is copied: `Lists!$B$3`. */
export function absoluteCell(sheet: string, row: number, column: number): string {
  return `${quotedSheetName(sheet)}!${fixed(row, column)}`;
}

/** A column of cells, from a row to another: `Lists!$B$3:$B$9`. */
export function absoluteColumn(sheet: string, column: number, firstRow: number, lastRow: number): string {
  return `${quotedSheetName(sheet)}!${fixed(firstRow, column)}:${fixed(lastRow, column)}`;
}

/** `$B$3`. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row)}`;
}

/** `B3`. */
export function relative(row: number, column: number): string {
  return cellAddress({ row, column });
}

/** Stands for a row's number in a formula that many rows share; no name of a sheet may hold it. */
const ANY_ROW = '[row]';

/** `relative` in a formula for `inEachRow`. */
export function inAnyRow(column: number): string {
  return columnLetters(column) + ANY_ROW;
}

/** A formula that only differs by its row is put together once, with cells given by `inAnyRow`. */
export function inEachRow(formula: string): (row: number) => string {
  const pieces = formula.split(ANY_ROW);
  return (row) => pieces.join(String(row));
}

/** The same for a formula over a source that few differ by: once for each source. */
export function inEachRowOf(formula: (source: string) => string): (source: string, row: number) => string {
  const known = new Map<string, (row: number) => string>();
  return (source, row) => {
    const inRow = known.get(source) ?? inEachRow(formula(source));
    known.set(source, inRow);
    return inRow(row);
  };
}
