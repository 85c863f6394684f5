/** Reads bits, lowest first, as RFC 1951 packs them (3.1.1). Behind the end stand zeros, and `overrun` tells that some were taken. */
export class BitReader {
  private readonly bytes: Uint8Array;
  /** The next byte to be loaded; beyond the end, how many zeros were loaded, too. */
  private at = 0;
  /** The bits that are loaded: `count` of them count. */
  private loaded = 0;
  private count = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Whether more bits were taken than there are. */
  get overrun(): boolean {
    return this.at * 8 - this.count > this.bytes.length * 8;
  }

  /** The next bits, at most 16, which stay there. */
  peek(bits: number): number {
    while (this.count < bits) {
      if (this.at < this.bytes.length) this.loaded |= (this.bytes[this.at] ?? 0) << this.count;
      this.at += 1;
      this.count += 8;
    }
    return this.loaded & ((1 << bits) - 1);
  }

  /** Passes over bits that were peeked at. */
  skip(bits: number): void {
    this.loaded >>>= bits;
    this.count -= bits;
  }

  /** The next bits, at most 16. */
  take(bits: number): number {
    const value = this.peek(bits);
    this.skip(bits);
    return value;
  }

  /** Passes over the rest of a byte that was begun. */
  align(): void {
    this.skip(this.count % 8);
  }

  /** The next bytes, from an aligned place on; fewer at the end. */
  takeBytes(length: number): Uint8Array {
    const start = this.at - this.count / 8;
    this.at = start + length;
    this.loaded = 0;
    this.count = 0;
    return this.bytes.subarray(start, start + length);
  }
}
