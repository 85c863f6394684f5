const ZERO = 0x30;

/** The digits that a sum of doubles holds exactly. */
const EXACT_DIGITS = 15;

/** The characters of a decimal: JavaScript alone would read `0x10`, `Infinity` and a space as numbers. */
const DECIMAL = /^[\d.eE+-]+$/;

/** A whole number of at most 15 digits, which is nearly every number in a file; -1 when the text is none. Runs once a cell. */
export function parseIndex(text: string): number {
  if (text.length === 0 || text.length > EXACT_DIGITS) return -1;
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** A decimal as XML Schema writes it (xsd:double, spaces around it included); NaN when the text is none. */
export function parseDecimal(text: string): number {
  const index = parseIndex(text);
  if (index >= 0) return index;
  const digits = text.trim();
  return DECIMAL.test(digits) ? Number(digits) : Number.NaN;
}
