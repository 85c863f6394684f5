import type { ForeignEntry } from '../adapters/xlsx/foreign-zip';
import type { BytesMutation } from './mutate-bytes';
import type { Random } from './random';

/** Makes another list of entries of one. */
export type EntriesMutation = (entries: readonly ForeignEntry[], random: Random) => readonly ForeignEntry[];

const ODD_NAMES = ['', '/', '../x', '..\\x', '/etc/x', 'C:/x', 'xl/workbook.xml', 'XL/WORKBOOK.XML', 'xl\\workbook.xml', 'mimetype', '__proto__', 'a\0b', 'é.xml', '\uFEFFa', 'x/'.repeat(300), 'x'.repeat(5000)];

function withOne(change: (entry: ForeignEntry, random: Random) => ForeignEntry): EntriesMutation {
  return (entries, random) => {
    const chosen = random.below(entries.length);
    return entries.map((entry, index) => (index === chosen ? change(entry, random) : entry));
  };
}

/** Changes of what an archive holds and how its writer lays it down. */
export const ENTRIES_MUTATIONS: Readonly<Record<string, EntriesMutation>> = {
  'turn the order round': (entries) => entries.toReversed(),
  'move an entry to the end': (entries, random) => {
    const moved = entries[random.below(entries.length)];
    return moved === undefined ? entries : [...entries.filter((entry) => entry !== moved), moved];
  },
  'drop an entry': (entries, random) => entries.toSpliced(random.below(entries.length), 1),
  'repeat an entry': (entries, random) => (entries.length === 0 ? entries : [...entries, random.pick(entries)]),
  'repeat an entry under another name': (entries, random) => (entries.length === 0 ? entries : [...entries, { ...random.pick(entries), name: random.pick(ODD_NAMES) }]),
  'give two entries each other\'s content': (entries, random) => {
    const [a, b] = [random.below(entries.length), random.below(entries.length)];
    return entries.map((entry, index) => ({ ...entry, text: (index === a ? entries[b] : index === b ? entries[a] : entry)?.text ?? '' }));
  },
  'rename an entry': withOne((entry, random) => ({ ...entry, name: random.pick(ODD_NAMES) })),
  'another name in the local header': withOne((entry, random) => ({ ...entry, localName: random.pick([...ODD_NAMES, entry.name.toUpperCase()]) })),
  'empty an entry': withOne((entry) => ({ ...entry, text: '' })),
  'set a method': withOne((entry, random) => ({ ...entry, method: random.pick([0, 8, 9, 12, 14, 93, 99]) })),
  'set a flag': withOne((entry, random) => ({ ...entry, flags: 1 << random.below(16) })),
  'claim an offset': withOne((entry, random) => ({ ...entry, claimedOffset: random.pick([0, 1, 30, 0x7fffffff, 0xffffffff]) })),
  'write sizes behind the data': withOne((entry) => ({ ...entry, descriptor: true })),
  'write numbers in 64 bits': withOne((entry) => ({ ...entry, zip64: true })),
  'add many entries': (entries, random) => [...entries, ...Array.from({ length: random.pick([1, 300]) }, (_, index) => ({ name: `xl/media/image${String(index)}.png`, text: 'x', method: random.pick([0, 8]) }))],
};

/** Where numbers stand after the signature of a local header, a directory header, a zip64 record and the end record (APPNOTE 4.3). */
const FIELDS: readonly (readonly [signature: number, shorts: readonly number[], longs: readonly number[]])[] = [
  [0x04034b50, [4, 6, 8, 26, 28], [14, 18, 22]],
  [0x02014b50, [6, 8, 10, 28, 30, 32], [16, 20, 24, 42]],
  [0x06064b50, [], [4, 24, 32, 40, 48, 52]],
  [0x06054b50, [8, 10, 20], [12, 16]],
  [0x00180001, [0, 2], [4, 8, 12, 16, 20, 24]],
];
const ODD_NUMBERS = [0, 1, 2, 8, 46, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** Changes one number of one header, wherever such a header stands. */
export const setHeaderField: BytesMutation = (bytes, random) => {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  const [signature, shorts, longs] = random.pick(FIELDS);
  const places: number[] = [];
  for (let at = 0; at + 60 <= changed.length; at += 1) if (view.getUint32(at, true) === signature) places.push(at);
  if (signature === 0x06054b50) places.push(changed.length - 22);
  const place = places[random.below(places.length)];
  if (place === undefined || place < 0) return changed;
  const field = place + random.pick([...shorts, ...longs]);
  const isShort = shorts.includes(field - place);
  if (field + 4 > changed.length) return changed;
  const old = isShort ? view.getUint16(field, true) : view.getUint32(field, true);
  const number = random.chance(0.3) ? old + random.pick([-1, 1, 16]) : random.pick(ODD_NUMBERS);
  if (isShort) view.setUint16(field, number, true);
  else view.setUint32(field, number, true);
  return changed;
};
