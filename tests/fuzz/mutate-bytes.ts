import type { Random } from './random';

/** Makes other bytes of some. */
export type BytesMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(pieces));
const ODD_BYTES = [0x00, 0x0a, 0x22, 0x26, 0x3c, 0x3e, 0x7f, 0x80, 0xc3, 0xed, 0xff];

/** A change of one byte somewhere. */
function atOne(change: (byte: number, random: Random) => number): BytesMutation {
  return (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    const at = random.below(bytes.length);
    if (bytes.length > 0) changed[at] = change(changed[at] ?? 0, random);
    return changed;
  };
}

/** Changes at which no format needs to be known; they serve parts and whole files. */
export const BYTES_MUTATIONS: Readonly<Record<string, BytesMutation>> = {
  'flip a bit': atOne((byte, random) => byte ^ (1 << random.below(8))),
  'set a byte': atOne((_, random) => random.pick(ODD_BYTES)),
  'drop bytes': (bytes, random) => {
    const at = random.below(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(40)));
  },
  'repeat bytes': (bytes, random) => {
    const at = random.below(bytes.length);
    const end = at + 1 + random.below(40);
    return joined(bytes.subarray(0, end), ...Array.from({ length: random.pick([1, 3, 50]) }, () => bytes.subarray(at, end)), bytes.subarray(end));
  },
  'cut the end': (bytes, random) => bytes.slice(0, random.chance(0.5) ? random.below(bytes.length) : Math.max(0, bytes.length - 1 - random.below(64))),
  'put junk behind': (bytes, random) => joined(bytes, new Uint8Array(random.pick([1, 22, 512, 70_000])).fill(random.pick(ODD_BYTES))),
  'put junk in front': (bytes, random) => joined(new Uint8Array(random.pick([1, 64, 512])).fill(random.pick(ODD_BYTES)), bytes),
};
