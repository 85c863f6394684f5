import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { serve } from './serve';

const ROOT = join(__dirname, '..', '..');
const PAGE = join(ROOT, 'dist', 'page');
/** Bytes of JavaScript, packed, that may be needed until results can be written. */
const MOST_JAVASCRIPT = 130_000;
/** The pieces that are needed until then, by name; the test keeps all others from the page. */
const NEEDED = ['page', 'session', 'en'];

const pieceOf = (file: string) => file.replace(/\..*/, '');

describeWith(CHROMIUM, 'the size of the page', () => {
  test('"Write results" can be pressed with three pieces of JavaScript, of at most 130 KB together', async () => {
    const sizes = readdirSync(PAGE).filter((file) => file.endsWith('.js') && NEEDED.includes(pieceOf(file))).map((file) => gzipSync(readFileSync(join(PAGE, file)), { level: 9 }).length);
    expect(sizes).toHaveLength(NEEDED.length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MOST_JAVASCRIPT);

    const site = await serve(PAGE);
    const browser = await launchChromium();
    try {
      const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
      // Refused, for a worker waits for a piece that does not come; the page then has it when it is wanted.
      await page.route((url) => url.pathname.endsWith('.js') && pieceOf(url.pathname.slice(1)) === 'writing', (route) => route.abort());
      await page.route((url) => url.pathname.endsWith('.js') && ![...NEEDED, 'writing'].includes(pieceOf(url.pathname.slice(1))), () => undefined);
      await page.goto(site.url);
      await page.locator('input[type=file]').setInputFiles(join(ROOT, 'assets', 'samples', 'vilaserena.xlsx'));
      expect(await page.getByRole('button', { name: 'Write results' }).isEnabled()).toBe(true);
    } finally {
      await browser.close();
      site.close();
    }
  }, 60_000);
});
