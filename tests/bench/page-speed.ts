import { buildSync } from 'esbuild';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../page/serve';
import { launchChromium } from '../tools/chromium';
import { median } from './rounds';

const ROUNDS = 9;
const SAMPLE = join('assets', 'samples', 'vilaserena.xlsx');

/** What was measured of the page in Chromium, in milliseconds, round by round. */
export interface PageSpeed {
  /** From the request until the first button can be pressed. */
  readonly usable: readonly number[];
  /** The same of a page of Microsoft's React template's libraries; empty without the peers. */
  readonly standIn: readonly number[];
  /** The longest task of the main thread from opening a workbook to written results; tasks below 50 ms count as 0. */
  readonly longestTask: readonly number[];
}

/** Measures the built page, and the stand-in where the peers are installed. */
export async function measurePage(root: string): Promise<PageSpeed> {
  const ours = await serve(join(root, 'dist', 'page'));
  const peer = existsSync(join(root, 'tests', 'bench', 'node_modules', 'core-js')) ? await serve(buildStandIn(root)) : undefined;
  const browser = await launchChromium();
  const usable: number[] = [];
  const standIn: number[] = [];
  const longestTask: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const first = await timeToButton(browser, ours.url);
    const other = peer === undefined ? undefined : await timeToButton(browser, peer.url);
    const longest = await longestTaskOfScoring(browser, ours.url, join(root, SAMPLE));
    // The first round warms up.
    if (round === 0) continue;
    usable.push(first);
    if (other !== undefined) standIn.push(other);
    longestTask.push(longest);
  }
  await browser.close();
  ours.close();
  peer?.close();
  return { usable, standIn, longestTask };
}

/** The lines that `npm run bench` says of it. */
export function pageLines({ usable, standIn, longestTask }: PageSpeed): string {
  const ms = (rounds: readonly number[]) => `${median(rounds).toFixed(0)} ms`;
  const beside = standIn.length === 0 ? 'without the peers' : `${ms(standIn)} for a page of the React template's libraries (${(median(usable) / median(standIn)).toFixed(2)}x)`;
  return `page usable after ${ms(usable)}, ${beside}; longest main-thread task while scoring: ${median(longestTask) === 0 ? 'below 50 ms' : ms(longestTask)}`;
}

function buildStandIn(root: string): string {
  const folder = join(root, 'build', 'bench', 'stand-in');
  mkdirSync(folder, { recursive: true });
  const nodePaths = [join(root, 'node_modules'), join(root, 'tests', 'bench', 'node_modules')];
  buildSync({ entryPoints: [join(root, 'tests', 'bench', 'stand-in-page.tsx')], bundle: true, minify: true, outfile: join(folder, 'page.js'), jsx: 'automatic', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' }, nodePaths });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><div id="root"></div><script src="page.js"></script>');
  return folder;
}

async function timeToButton(browser: Browser, url: string): Promise<number> {
  const page = await freshPage(browser);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('button') === null) return;
      observer.disconnect();
      performance.mark('usable');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await page.locator('button').first().waitFor();
  const time = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN);
  await page.context().close();
  return time;
}

async function longestTaskOfScoring(browser: Browser, url: string, workbook: string): Promise<number> {
  const page = await freshPage(browser);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['complete'] === 'true');
  await page.evaluate(() => {
    const longest = document.documentElement.dataset;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest['longest'] = String(Math.max(duration, Number(longest['longest'] ?? 0)));
    }).observe({ type: 'longtask' });
  });
  await page.locator('input[type=file]').setInputFiles(workbook);
  await page.getByRole('button', { name: 'Write results' }).click();
  await page.getByRole('button', { name: 'Download the scored copy' }).waitFor();
  const longest = await page.evaluate(() => Number(document.documentElement.dataset['longest'] ?? 0));
  await page.context().close();
  return longest;
}

async function freshPage(browser: Browser): Promise<Page> {
  return await (await browser.newContext({ locale: 'en-GB' })).newPage();
}
