import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { format, valueOf } from '../adapters/xlsx/write/written-parts';
import { toJson } from '../office-host/client/sheet-json';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { SAMPLE_FILES } from '../tools/sample-files';
import { BUILT, openInExcel, pieceOf } from './in-excel';

/** Bytes of JavaScript of ours, packed, until results can be written in the pane, and until the ribbon can be used. */
const MOST_IN_PANE = 130_000;
const MOST_IN_RIBBON = 60_000;
/** The pieces that the pane needs until then, by name; the test keeps all others from it. */
const NEEDED = ['pane', 'en'];

const packed = (pieces: readonly string[]) =>
  readdirSync(BUILT).filter((file) => file.endsWith('.js') && pieces.includes(pieceOf(file))).map((file) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length);
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

test(`the pieces of the pane have at most ${MOST_IN_PANE} bytes`, () => {
  const sizes = packed(NEEDED);
  expect(sizes).toHaveLength(NEEDED.length);
  expect(sum(sizes)).toBeLessThanOrEqual(MOST_IN_PANE);
});

test(`the script of the ribbon has at most ${MOST_IN_RIBBON} bytes`, () => {
  const sizes = packed(['commands']);
  expect(sizes).toHaveLength(1);
  expect(sum(sizes)).toBeLessThanOrEqual(MOST_IN_RIBBON);
});

describeWith(CHROMIUM, 'the size of the add-in', () => {
  test('"Write results" can be pressed with these pieces of the pane alone', async () => {
    const sample = SAMPLE_FILES.find(([name]) => name === 'vilaserena.xlsx')?.[1] ?? new Uint8Array();
    const browser = await launchChromium();
    try {
      const { addin, messages } = await openInExcel(browser, { platform: 'Windows', file: 'taskpane.html', sheets: toJson(valueOf(format.read(sample))), pieces: NEEDED });
      const button = addin.getByRole('button', { name: messages.pane.write, exact: true, disabled: false });
      await button.waitFor();
      expect(await button.isEnabled()).toBe(true);
    } finally {
      await browser.close();
    }
  }, 60_000);
});
