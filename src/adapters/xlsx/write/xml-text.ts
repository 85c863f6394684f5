const NEEDS_CARE = /[&<>_\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const NEEDS_CARE_IN_ATTRIBUTE = /[&<>"_\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
/** A quick look tells texts that only need their markup escaped, as most formulas do. */
const NEEDS_MORE = /[_\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF])/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text as the content of an element. What XML cannot hold, and a carriage return, which XML parsers turn into a line
 * feed, is written as `_xHHHH_`; text that already looks so gets its underscore escaped (ST_Xstring, ISO/IEC 29500-1
 * 22.9.2.19). Half a surrogate pair becomes U+FFFD.
 */
export function xmlText(text: string): string {
  return NEEDS_CARE.test(text) ? escapeMarkup(escapeCharacters(text)) : text;
}

/** Text as the value of an attribute in double quotes, escaped as in `xmlText`. */
export function xmlAttribute(text: string): string {
  return NEEDS_CARE_IN_ATTRIBUTE.test(text) ? escapeAttribute(escapeCharacters(text)) : text;
}

/** A value that a parser gave as the value of an attribute again: markup is escaped, `_xHHHH_` stays. */
export function escapeAttribute(value: string): string {
  return escapeMarkup(value).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;');
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text with what XML cannot hold as `_xHHHH_`; markup is left as it is. */
export function escapeCharacters(text: string): string {
  if (!NEEDS_MORE.test(text)) return text;
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(LONE_SURROGATE, '\uFFFD');
}
