import type { Tone } from './workbook-description';

/** Fill and text colour of a tone, as RRGGBB. */
export interface ToneColours {
  readonly fill: string;
  readonly text: string;
}

/**
 * The one palette of every sheet. The steps go from pale to deep in one hue, so that they read in greyscale;
 * the grades go from red-brown to green with falling lightness differences, and always stand beside their letter.
 * What is aimed at is of another hue than the steps, and dark, so that its frame is told from what it is drawn around.
 * Every pair has a contrast of at least 4.5:1.
 */
export const PALETTE: Readonly<Record<Tone, ToneColours>> = {
  'step-0': { fill: 'F2F4F7', text: '344054' },
  'step-1': { fill: 'DDE9F5', text: '1B3A57' },
  'step-2': { fill: 'B9D4EC', text: '15324D' },
  'step-3': { fill: '7FB2DC', text: '0B2338' },
  'step-4': { fill: '2F75AE', text: 'FFFFFF' },
  'step-5': { fill: '12456F', text: 'FFFFFF' },
  bad: { fill: 'F4C7C3', text: '7A1610' },
  poor: { fill: 'FCE3BF', text: '6B3D00' },
  fair: { fill: 'DCEBC9', text: '33500F' },
  good: { fill: 'A9D8B8', text: '0B4A24' },
  unknown: { fill: 'ECEAF4', text: '4A4268' },
  muted: { fill: 'F2F2F2', text: '595959' },
  accent: { fill: '12456F', text: 'FFFFFF' },
  aim: { fill: '9A3412', text: 'FFFFFF' },
  warning: { fill: 'FFF1C9', text: '6B4E00' },
};

/** Colours outside the tones: text, quiet text, links, lines, the background of cells to fill in. */
export const INK = { text: '1F2933', quiet: '5A6572', link: '12456F', line: 'D0D5DD', input: 'FFFDF2' } as const;

const WHITE = 'FFFFFF';

/** The darker colour of a tone, which stands out from white paper. */
export function inkOf(tone: Tone): string {
  const { fill, text } = PALETTE[tone];
  return text === WHITE ? fill : text;
}
