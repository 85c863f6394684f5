import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PALETTE } from '../../src/workbook/palette';
import { addressesOf, at, attribute, MANIFEST, PLACEHOLDER, ROOT, the } from './the-manifest';

const FOLDER = join(ROOT, 'assets', 'icons');
const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
const sizeOf = (name: string) => Number(/-(\d+)\.png$/.exec(name)?.[1]);

/** The header of a PNG (ISO/IEC 15948, 11.2.2). */
function headerOf(png: Buffer) {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bits: png[24], colour: png[25], interlaced: png[28] };
}

/** The pixels as red, green, blue and alpha, row by row, of a PNG with 8 bits a channel. */
function pixelsOf(png: Buffer, size: number): Buffer {
  const data: Buffer[] = [];
  for (let start = 8; start < png.length; start += 12 + png.readUInt32BE(start)) {
    if (png.toString('latin1', start + 4, start + 8) === 'IDAT') data.push(png.subarray(start + 8, start + 8 + png.readUInt32BE(start)));
  }
  const rows = inflateSync(Buffer.concat(data));
  const pixels = Buffer.alloc(4 * size * size);
  const before = (at: number, row: number, left: number, up: number) => (at % (4 * size) < left || row < up ? 0 : (pixels[at - left - up * 4 * size] ?? 0));
  for (let at = 0; at < pixels.length; at += 1) {
    const row = Math.floor(at / (4 * size));
    const [left, above, corner] = [before(at, row, 4, 0), before(at, row, 0, 1), before(at, row, 4, 1)];
    const filter = rows[row * (4 * size + 1)] ?? 0;
    const foretold = [0, left, above, Math.floor((left + above) / 2), paeth(left, above, corner)][filter] ?? 0;
    pixels[at] = (rows[at + row + 1] ?? 0) + foretold;
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const [byLeft, byAbove, byCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
}

/** Each colour of a picture, as RRGGBBAA. */
function coloursOf(name: string): string[] {
  const pixels = pixelsOf(readFileSync(join(FOLDER, name)), sizeOf(name));
  return [...new Set(pixels.toString('hex').toUpperCase().match(/.{8}/g))];
}

test('every icon is there in every size', () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
  expect(pictures.sort()).toEqual(['icon-128.png', ...['icon', 'new', 'score'].flatMap((icon) => sizes.map((size) => `${icon}-${size}.png`))].sort());
});

test.each(pictures)('%s has the size of its name, 8 bits a channel and transparency', (name) => {
  expect(headerOf(readFileSync(join(FOLDER, name)))).toEqual({ width: sizeOf(name), height: sizeOf(name), bits: 8, colour: 6, interlaced: 0 });
});

test.each(pictures.filter((name) => !name.startsWith('score')))('%s is crisp: full colours of the palette, on nothing', (name) => {
  const known = [PALETTE.accent.fill, PALETTE['step-1'].fill, PALETTE['step-4'].fill].map((colour) => `${colour}FF`);
  expect(coloursOf(name).filter((colour) => colour !== '00000000' && !known.includes(colour))).toEqual([]);
  expect(coloursOf(name)).toContain('00000000');
});

test('lists of add-ins get 32 pixels, and 64 where pixels are fine', () => {
  expect(attribute(the('IconUrl'), 'DefaultValue')).toBe(`${PLACEHOLDER}assets/icons/icon-32.png`);
  expect(attribute(the('HighResolutionIconUrl'), 'DefaultValue')).toBe(`${PLACEHOLDER}assets/icons/icon-64.png`);
});

test('every picture that the manifest names is one of these, and its id says so', () => {
  const named = addressesOf(MANIFEST).filter((address) => address.endsWith('.png'));
  for (const address of named) expect(pictures).toContain(address.slice(`${PLACEHOLDER}assets/icons/`.length));
  for (const image of at('VersionOverrides Resources Images Image')) {
    expect(attribute(image, 'DefaultValue')).toBe(`${PLACEHOLDER}assets/icons/${attribute(image, 'id').replace('.', '-')}.png`);
  }
});
