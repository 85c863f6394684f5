import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { xlsxFileFormat } from '../../../src/adapters/xlsx/xlsx-file-format';
import { nodeCodec } from '../../../src/cli/node-codec';
import { browserCodec } from '../../../src/browser/compression/browser-codec';
import { SAMPLE_FILES } from '../../tools/sample-files';

const RUNS = { numRuns: 1000 };
const ENOUGH = 100_000;

/** Data with repetitions, without, and of few different bytes. */
const data = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.array(fc.constantFrom('<c r="', 's="1"', '"/>', '<v>', '0', '1', '23', '\n'), { maxLength: 300 }).map((words) => Uint8Array.from(Buffer.from(words.join('')))),
  fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 20_000 })).map(([pattern, length]) => Uint8Array.from({ length }, (_, index) => pattern[index % pattern.length] ?? 0)),
);

/** The same, compressed by zlib in every way that it has: stored, with fixed codes, with codes of its own. */
const compressed = fc
  .tuple(data, fc.constantFrom(0, 1, 6, 9), fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE))
  .map(([bytes, level, strategy]) => Uint8Array.from(deflateRawSync(bytes, { level, strategy })));

/** Whether both codecs give the same bytes, or both none. */
function expectSame(bytes: Uint8Array, limit = ENOUGH): void {
  const [ours, zlib] = [browserCodec, nodeCodec].map((codec) => codec.inflate(bytes, limit));
  if (ours === undefined || zlib === undefined) expect(ours).toBe(zlib);
  else expect(Buffer.compare(ours, zlib)).toBe(0);
}

describe('inflating does what zlib does with', () => {
  test('whole data, and bytes behind them', () => {
    fc.assert(
      fc.property(compressed, fc.uint8Array({ maxLength: 9 }), (bytes, rubbish) => {
        expectSame(bytes);
        expectSame(Uint8Array.from([...bytes, ...rubbish]));
      }),
      RUNS,
    );
  });

  test('data that are cut', () => {
    fc.assert(fc.property(compressed, fc.nat(), (bytes, length) => expectSame(bytes.subarray(0, length % bytes.length))), RUNS);
  });

  test('data in which bits are changed, most of them near the start', () => {
    const bits = fc.array(fc.tuple(fc.oneof(fc.nat(30), fc.nat()), fc.nat(7)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(compressed, bits, (bytes, changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, bit] of changes) changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ (1 << bit);
        expectSame(changed);
      }),
      { numRuns: 4000 },
    );
  });

  test('data that are none', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => expectSame(bytes)), { numRuns: 4000 });
  });

  test('a limit', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: -3, max: 3 }), (bytes, more) => {
        const limit = Math.max(0, bytes.length + more);
        expectSame(nodeCodec.deflate(bytes), limit);
        expect(browserCodec.inflate(nodeCodec.deflate(bytes), limit)?.length).toBe(more < 0 && bytes.length > 0 ? undefined : bytes.length);
      }),
      RUNS,
    );
  });

  test.each([
    ['nothing', []],
    ['a block of no kind', [0x07]],
    ['an empty stored block', [0x01, 0, 0, 0xff, 0xff]],
    ['a stored block whose length is not told twice', [0x01, 0, 0, 0xff, 0xfe]],
    ['a stored block that is cut', [0x01, 2, 0, 0xfd, 0xff, 65]],
    ['an empty block of fixed codes', [0x03, 0x00]],
    ['more symbols than there are', [0xfd, 0xff, 0xff, 0xff]],
  ])('%s', (_, bytes) => expectSame(Uint8Array.from(bytes)));
});

test('a bomb stops at the limit', () => {
  const bomb = deflateRawSync(new Uint8Array(200_000_000));
  const start = performance.now();
  expect(browserCodec.inflate(bomb, 1000)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(200);
});

test('what is deflated is inflated by zlib and by itself', () => {
  fc.assert(
    fc.property(data, (bytes) => {
      const deflated = browserCodec.deflate(bytes);
      for (const codec of [browserCodec, nodeCodec]) expect(Buffer.compare(codec.inflate(deflated, bytes.length) ?? Buffer.from('none'), bytes)).toBe(0);
    }),
    RUNS,
  );
});

test('checksums are those of zlib', () => {
  fc.assert(fc.property(data, (bytes) => browserCodec.crc32(bytes) === nodeCodec.crc32(bytes)), RUNS);
});

test.each(SAMPLE_FILES)('%s reads, and is written, as on the command line', (_, bytes) => {
  const [ours, theirs] = [browserCodec, nodeCodec].map(xlsxFileFormat);
  const workbook = theirs?.read(bytes);
  expect(ours?.read(bytes)).toEqual(workbook);
  const sheet = workbook?.ok === true ? workbook.value.sheets[0]?.name : undefined;
  const edited = [ours, theirs].map((format) => format?.editCells(bytes, [{ sheet: sheet ?? '', row: 9, column: 5, value: 'F' }]));
  const [first, second] = edited.map((result) => (result?.ok === true ? theirs?.read(result.value) : result));
  expect(first).toMatchObject({ ok: true });
  expect(first).toEqual(second);
});
