const ENCODING = /encoding\s*=/;
/** A declaration as XML writes it, up to its encoding; the encoding; what follows. */
const DECLARATION = /^(<\?xml\s+version\s*=\s*(?:"[^"]*"|'[^']*')\s+encoding\s*=\s*)(?:"([^"]*)"|'([^']*)')(.*)$/s;

/**
 * Decodes a part: UTF-8 or UTF-16 in either byte order, with or without byte order mark, told apart by the first bytes
 * (XML 1.0, appendix F). Never fails: what is not valid becomes U+FFFD. A declaration of another encoding
 * is changed to UTF-8, in which the text can be written back; one that is broken gives way to a whole one.
 */
export function decodeXml(bytes: Uint8Array): string {
  return declaredAsUtf8(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function declaredAsUtf8(text: string): string {
  const end = text.startsWith('<?xml') ? text.indexOf('?>') : -1;
  const declaration = text.slice(0, Math.max(0, end));
  if (!ENCODING.test(declaration)) return text;
  const [, start, double, single, rest = ''] = DECLARATION.exec(declaration) ?? [];
  if (start === undefined || ENCODING.test(rest)) return `<?xml version="1.0" encoding="UTF-8"${text.slice(end)}`;
  return (double ?? single)?.toLowerCase() === 'utf-8' ? text : `${start}"UTF-8"${rest}${text.slice(end)}`;
}
