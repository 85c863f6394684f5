/** Room to begin with, in bytes; it doubles whenever it is full. */
const FIRST_ROOM = 2 ** 15;

/** Bytes that are inflated, at most `limit` of them. What they are given for goes wrong with false. */
export class InflatedBytes {
  private readonly limit: number;
  private bytes: Uint8Array;
  private length = 0;

  constructor(limit: number) {
    this.limit = limit;
    this.bytes = new Uint8Array(Math.min(limit, FIRST_ROOM));
  }

  add(byte: number): boolean {
    if (!this.hasRoom(1)) return false;
    this.bytes[this.length] = byte;
    this.length += 1;
    return true;
  }

  append(bytes: Uint8Array): boolean {
    if (!this.hasRoom(bytes.length)) return false;
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
    return true;
  }

  /** Repeats what stands `distance` before the end; that may be less than `length`, and is then repeated again. */
  repeat(distance: number, length: number): boolean {
    if (distance > this.length || !this.hasRoom(length)) return false;
    const { bytes } = this;
    const end = this.length + length;
    for (let at = this.length; at < end; at += 1) bytes[at] = bytes[at - distance] ?? 0;
    this.length = end;
    return true;
  }

  /** All of them. */
  finish(): Uint8Array {
    return this.length === this.bytes.length ? this.bytes : this.bytes.slice(0, this.length);
  }

  private hasRoom(more: number): boolean {
    const wanted = this.length + more;
    if (wanted <= this.bytes.length) return true;
    if (wanted > this.limit) return false;
    const grown = new Uint8Array(Math.min(this.limit, Math.max(wanted, 2 * this.bytes.length)));
    grown.set(this.bytes);
    this.bytes = grown;
    return true;
  }
}
