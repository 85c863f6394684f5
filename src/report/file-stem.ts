/** What no file name of Windows, macOS or Linux may hold, and marks that turn the direction of text. */
const FORBIDDEN = /[\u0000-\u001F\u007F-\u009F<>:"/\\|?*\u2028\u2029\u200B-\u200F\u202A-\u202E\u2066-\u2069]+/g;
/** Hidden files, lock files of Excel, and words that a command line takes for a flag. */
const ODD_START = /^[.~$\-\s]+/;
const ODD_END = /[.\s]+$/;
/** Half a character, which no file name can hold. */
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** File systems take 255 bytes, and a number and an ending are still to come. */
const MOST_BYTES = 160;

/** A city's name as the beginning of a file name: safe on every system, the same however its letters are stored; our design. */
export function fileStem(city: string): string {
  const safe = city.normalize('NFC').toLowerCase().replace(FORBIDDEN, ' ').replace(LONE_SURROGATES, ' ').replace(/\s+/g, ' ').replace(ODD_START, '');
  let stem = '';
  let bytes = 0;
  for (const character of safe) {
    bytes += utf8Bytes(character);
    if (bytes > MOST_BYTES) break;
    stem += character;
  }
  return stem.replace(ODD_END, '') || 'city';
}

function utf8Bytes(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
