/** Longest sheet name that Excel accepts. */
export const LONGEST_SHEET_NAME = 31;

const FORBIDDEN = /[[\]:*?/\\\u0000-\u001F]/g;

/** Whether Excel accepts a name for a sheet. */
export function isSheetName(name: string): boolean {
  return freeSheetName(name, []) === name;
}

/** Excel compares sheet names without case. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * A sheet name that Excel accepts and that is not taken: forbidden characters become spaces, apostrophes at the ends
 * are dropped, long names are cut, and a taken name gets ` (2)`, ` (3)` and so on.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const clean = trimmed(wished.replace(FORBIDDEN, ' ').replace(/ {2,}/g, ' '));
  const base = clean === '' || sameSheetName(clean, 'History') ? `${clean}_`.trim() : clean;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const name = trimmed(cut(base, LONGEST_SHEET_NAME - suffix.length)) + suffix;
    if (!taken.some((other) => sameSheetName(other, name))) return name;
  }
}

function trimmed(name: string): string {
  return name.replace(/^[' ]+|[' ]+$/g, '');
}

/** Cuts without splitting a surrogate pair: Excel counts UTF-16 units. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
