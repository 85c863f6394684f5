/** What reading a zip archive takes. */
export interface Unpacking {
  /** Raw inflate (RFC 1951); undefined when the output would exceed `limit` bytes or the data are damaged. */
  inflate(compressed: Uint8Array, limit: number): Uint8Array | undefined;
  /** CRC-32 of ISO 3309, as zip uses it: an unsigned 32-bit number. */
  crc32(data: Uint8Array): number;
}

/** Compression as the host offers it: `node:zlib` on the command line, a library in the browser. */
export interface Codec extends Unpacking {
  /** Raw deflate (RFC 1951). */
  deflate(data: Uint8Array): Uint8Array;
}
