import { INK, PALETTE } from '../../src/workbook/palette';
import { contrast, luminance } from '../tools/contrast';

const WHITE = 'FFFFFF';
const STEPS = (['step-0', 'step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const).map((tone) => PALETTE[tone].fill);

test.each(Object.entries(PALETTE))('%s is read on its own fill', (_, { fill, text }) => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each([INK.text, INK.quiet, INK.link, PALETTE.accent.fill])('%s is read on paper, on headers and in cells to fill in', (colour) => {
  for (const paper of [WHITE, PALETTE['step-0'].fill, INK.input]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
});

test('the steps are told apart without colours', () => {
  const greys = STEPS.map(luminance);
  greys.slice(1).forEach((grey, index) => { expect((greys[index] ?? 0) - grey).toBeGreaterThanOrEqual(0.08); });
});

test.each(['accent', 'aim'] as const)('a frame in the tone %s is seen around the bars that it belongs to', (tone) => {
  expect(contrast(PALETTE[tone].fill, PALETTE['step-3'].fill)).toBeGreaterThanOrEqual(3);
  expect(contrast(PALETTE[tone].fill, WHITE)).toBeGreaterThanOrEqual(3);
});

test('colours are six hexadecimal digits in capitals', () => {
  const colours = [...Object.values(PALETTE).flatMap(({ fill, text }) => [fill, text]), ...Object.values(INK)];
  expect(colours.filter((colour) => !/^[0-9A-F]{6}$/.test(colour))).toEqual([]);
});
