/** Text out of bytes, without its byte-order mark. */
export interface DecodedText {
  readonly text: string;
  /** Whether nothing said how the letters are stored and the bytes are no UTF-8: Windows-1252 was taken. */
  readonly guessed: boolean;
}

/** How much of the text shows whether every other byte is zero. */
const START = 1024;
/** Our design: text of European languages in UTF-16 has a zero in most of its high bytes. */
const SHARE_OF_ZEROS = 0.7;

/**
 * Decodes a text file: by its byte-order mark (UTF-8, UTF-16 of either order); without one UTF-16 where every other byte is
 * zero, else UTF-8, and Windows-1252 when the bytes are no UTF-8.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const unicode = utf16(bytes);
  if (unicode !== null) return { text: new TextDecoder(unicode).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, START);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, Math.floor(start.length / 2)));
  if (odd > SHARE_OF_ZEROS && even < 1 - SHARE_OF_ZEROS) return 'utf-16le';
  return even > SHARE_OF_ZEROS && odd < 1 - SHARE_OF_ZEROS ? 'utf-16be' : null;
}
