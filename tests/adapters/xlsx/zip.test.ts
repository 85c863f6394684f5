import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateEntry } from '../../../src/adapters/xlsx/zip/inflate-entry';
import { readZip } from '../../../src/adapters/xlsx/zip/read-zip';
import type { ZipEntry } from '../../../src/adapters/xlsx/zip/read-zip';
import { newEntry, writeZip } from '../../../src/adapters/xlsx/zip/write-zip';
import { nodeCodec } from '../../../src/cli/node-codec';
import { foreignZip } from './foreign-zip';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const entry = (name: string, text = 'content'): ZipEntry => newEntry(name, bytesOf(text), nodeCodec);

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const archive = readZip(bytes);
  if (!archive.ok) throw new Error(archive.problem.code);
  return archive.value.entries;
}

function problemOf(bytes: Uint8Array): string | null {
  const archive = readZip(bytes);
  return archive.ok ? null : archive.problem.code;
}

const contentOf = (one: ZipEntry | undefined, limit = 1000): unknown => {
  const data = one === undefined ? undefined : inflateEntry(one, nodeCodec, limit);
  return data?.ok === true ? new TextDecoder().decode(data.value) : data?.problem.code;
};

describe('writing and reading an archive', () => {
  const files = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9é]{1,8}$/), fc.uint8Array({ maxLength: 200 })), {
    selector: ([name]) => name,
    maxLength: 6,
  });

  test('gives back every name and every byte, in order', () => {
    fc.assert(
      fc.property(files, (wanted) => {
        const entries = entriesOf(writeZip(wanted.map(([name, data]) => newEntry(name, data, nodeCodec))));
        const got = entries.map((one) => {
          const data = inflateEntry(one, nodeCodec, 200);
          return [one.name, data.ok ? [...data.value] : data.problem.code];
        });
        expect(got).toEqual(wanted.map(([name, data]) => [name, [...data]]));
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps the compressed bytes, the method and the time of entries that another program wrote', () => {
    const original = entriesOf(foreignZip([{ name: 'a', text: 'stored', method: 0 }, { name: 'b', text: 'deflated', method: 8 }]));
    const copied = entriesOf(writeZip([...original, entry('c')]));
    expect(copied.slice(0, 2)).toEqual(original);
    expect(copied[0]?.modified).toBe(0x5a21_6000);
  });

  test('is the same on any day', () => {
    jest.useFakeTimers({ now: new Date('2030-05-05') });
    const later = writeZip([entry('a')]);
    jest.useRealTimers();
    expect(later).toEqual(writeZip([entry('a')]));
  });
});

describe('reading what other programs write', () => {
  test.each([
    ['stored', { method: 0 }],
    ['with a data descriptor', { method: 8, descriptor: true }],
    ['with zip64 numbers', { method: 8, zip64: true }],
  ] as const)('an entry %s', (_, how) => {
    const [one] = entriesOf(foreignZip([{ name: 'xl/workbook.xml', text: 'a text, a text, a text', ...how }]));
    expect(contentOf(one)).toBe('a text, a text, a text');
  });

  test.each([
    ['nothing', 0, 0, false],
    ['bytes before the archive', 64, 0, true],
    ['bytes after the archive', 0, 512, true],
  ])('notices %s', (_, before, after, junkAround) => {
    const archive = writeZip([entry('a', 'found')]);
    const padded = new Uint8Array(before + archive.length + after);
    padded.set(archive, before);
    const read = readZip(padded);
    expect(read).toMatchObject({ ok: true, value: { junkAround } });
    expect(contentOf(entriesOf(padded)[0])).toBe('found');
  });
});

describe('refusing an archive', () => {
  test.each(['../evil.txt', 'xl/../../evil.txt', '/etc/passwd', '\\evil.txt', '..\\..\\evil.txt', 'C:\\evil.txt', 'a\0b'])('with the entry %j', (name) => {
    expect(problemOf(writeZip([entry('a'), entry(name)]))).toBe('unsafe-entry-name');
  });

  test.each(['xl/workbook.xml', 'XL/Workbook.xml', 'xl\\workbook.xml'])('with xl/workbook.xml and %s', (name) => {
    expect(problemOf(writeZip([entry('xl/workbook.xml'), entry(name)]))).toBe('duplicate-entry');
  });

  test.each([
    ['encrypted', 'password-protected', { flags: 1 }],
    ['in another compression', 'unsupported-compression', { method: 14 }],
    ['with two names', 'damaged', { localName: 'b' }],
  ])('with an entry %s', (_, code, how) => {
    expect(problemOf(foreignZip([{ name: 'a', text: 'x', method: 0, ...how }]))).toBe(code);
  });

  test('with more entries than any workbook', () => {
    const few = Array.from({ length: 10_000 }, (_, index) => entry(String(index), ''));
    expect(problemOf(writeZip(few))).toBeNull();
    expect(problemOf(writeZip([...few, entry('one more')]))).toBe('too-many-parts');
  });

  test('with an entry inside the data of another', () => {
    const inner = { name: 'inner', text: 'x'.repeat(300), method: 0 };
    const outer = { name: 'outer', text: foreignZip([inner]), method: 0 };
    const claimedOffset = 30 + outer.name.length;
    expect(problemOf(foreignZip([outer]))).toBeNull();
    expect(problemOf(foreignZip([outer, { ...inner, claimedOffset }]))).toBe('damaged');
  });

  test('that was cut anywhere, without an exception', () => {
    const whole = writeZip([entry('a'), entry('b')]);
    for (let length = 0; length < whole.length; length += 1) expect(problemOf(whole.subarray(0, length))).toBe('damaged');
  });

  test('or reading it, whatever byte is changed, without an exception', () => {
    const whole = writeZip([entry('a', 'some content'), entry('b')]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        const archive = readZip(changed);
        const contents = archive.ok ? archive.value.entries.map((one) => contentOf(one)) : [];
        const known = ['some content', 'content', 'damaged', 'too-large'];
        expect(contents.every((content) => known.includes(String(content)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('inflating an entry', () => {
  const long = entry('a', 'x'.repeat(500));

  test.each([
    ['up to the limit', long, 500, 'x'.repeat(500)],
    ['beyond the limit', long, 499, 'too-large'],
    ['of a false size', { ...long, size: 100 }, 500, 'damaged'],
    ['of a false checksum', { ...long, crc: long.crc ^ 1 }, 500, 'damaged'],
    ['stored, of a false size', { ...long, method: 0, size: 500 } as const, 500, 'damaged'],
    ['that is no deflate stream', { ...long, compressed: bytesOf('no stream') }, 500, 'damaged'],
    ['that is empty', entry('a', ''), 0, ''],
  ])('%s', (_, one, limit, expected) => {
    expect(contentOf(one, limit)).toBe(expected);
  });

  test('what declares less than it holds is damaged', () => {
    const bomb = { ...entry('a'), compressed: deflateRawSync(new Uint8Array(50_000_000)), size: 1000 };
    expect(contentOf(bomb)).toBe('damaged');
  });
});
