import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { serve } from './serve';

const ROOT = join(__dirname, '..', '..');
/** Bytes of JavaScript, packed, that may be needed until results can be written. */
const MOST_JAVASCRIPT = 130_000;

describeWith(CHROMIUM, 'the size of the page', () => {
  test('until "Write results" can be pressed it needs at most 130 KB of JavaScript', async () => {
    const site = await serve(join(ROOT, 'dist', 'page'));
    const browser = await launchChromium();
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    // With its clock stopped the page never fetches what it would only need later.
    await page.clock.install();
    const scripts = new Map<string, number>();
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) bodies.push(response.body().then((body) => void scripts.set(response.url(), gzipSync(body, { level: 9 }).length)));
    });
    await page.goto(site.url);
    await page.locator('input[type=file]').setInputFiles(join(ROOT, 'assets', 'samples', 'vilaserena.xlsx'));
    await page.getByRole('button', { name: 'Write results' }).waitFor();
    const needed = [...scripts.keys()].map((url) => url.replace(site.url, '').replace(/\..*/, ''));
    await page.waitForTimeout(0);
    await Promise.all(bodies);
    await browser.close();
    site.close();
    expect(needed).toEqual(expect.arrayContaining(['page', 'session', 'en']));
    expect(needed).not.toContain('writing');
    const total = [...scripts].reduce((sum, [, size]) => sum + size, 0);
    expect({ total, scripts: Object.fromEntries(scripts), fits: total <= MOST_JAVASCRIPT }).toMatchObject({ fits: true });
  }, 60_000);
});
