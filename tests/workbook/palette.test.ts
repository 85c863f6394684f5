import { INK, PALETTE } from '../../src/workbook/palette';

/** Relative luminance of an RRGGBB colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const COLOURS = [...Object.values(PALETTE).flatMap(({ fill, text }) => [fill, text]), ...Object.values(INK)];

test.each(Object.entries(PALETTE))('the text of %s stands out from its fill', (_, { fill, text }) => {
  expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
});

test.each([['text', INK.text], ['quiet', INK.quiet], ['link', INK.link]])('%s ink is readable on white and on cells to fill in', (_, ink) => {
  expect(Math.min(contrast(ink, 'FFFFFF'), contrast(ink, INK.input))).toBeGreaterThanOrEqual(4.5);
});

test('the steps darken one by one, so that they read without colour', () => {
  const steps = ([0, 1, 2, 3, 4, 5] as const).map((step) => luminance(PALETTE[`step-${step}`].fill));
  expect(steps).toEqual([...steps].sort((a, b) => b - a));
  expect(new Set(steps).size).toBe(6);
});

test('colours are six hexadecimal digits in capitals', () => {
  expect(COLOURS.filter((colour) => !/^[0-9A-F]{6}$/.test(colour))).toEqual([]);
});
