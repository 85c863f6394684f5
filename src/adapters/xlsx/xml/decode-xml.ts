/**
 * Decodes a part: UTF-8 or UTF-16 in either byte order, with or without byte order mark, told apart by the first bytes
 * (XML 1.0, appendix F). Never fails: what is not valid becomes U+FFFD. A declaration of UTF-16 is changed to UTF-8,
 * the encoding in which the text can be written back.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'utf-8' ? text : declaredAsUtf8(text);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function declaredAsUtf8(text: string): string {
  const end = text.startsWith('<?xml') ? text.indexOf('?>') : -1;
  return end < 0 ? text : text.slice(0, end).replace(/utf-16(le|be)?/i, 'UTF-8') + text.slice(end);
}
