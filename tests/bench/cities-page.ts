import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../page/serve';
import { launchChromium } from '../tools/chromium';
import { median } from './rounds';

const ROUNDS = 3;

/** What a person does with many files, in order; `handed over` is choosing them where the page does nothing with them: what Chromium takes for itself. */
const STEPS = ['handed over', 'chosen', 'read', 'compared'] as const;
type Step = (typeof STEPS)[number];

/** The line that says how long the page's own thread was kept at most while the files of a folder are chosen, read and compared. */
export async function citiesPageLine(root: string, folder: string): Promise<string> {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const site = await serve(join(root, 'dist', 'page'));
  const browser = await launchChromium();
  const rounds: Record<Step, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await longestTasks(browser, site.url, files));
  await browser.close();
  site.close();
  const longest = STEPS.map((step) => {
    const milliseconds = median(rounds.map((each) => each[step]));
    return `${step} ${milliseconds === 0 ? 'below 50 ms' : `${milliseconds.toFixed(0)} ms`}`;
  });
  return `longest main-thread task of the page, ${String(files.length)} files: ${longest.join(', ')}`;
}

async function longestTasks(browser: Browser, url: string, files: readonly string[]): Promise<Record<Step, number>> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['complete'] === 'true');
  await page.getByRole('button', { name: 'Many cities' }).click();
  await page.locator('input[type=file][multiple]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const alone = document.createElement('input');
    alone.type = 'file';
    alone.multiple = true;
    alone.id = 'alone';
    // A task that runs no script is not told.
    alone.addEventListener('change', () => undefined);
    document.body.append(alone);
    const { dataset } = document.documentElement;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) dataset['longest'] = String(Math.max(duration, Number(dataset['longest'] ?? 0)));
    }).observe({ type: 'longtask' });
  });
  const steps: Record<Step, () => Promise<unknown>> = {
    'handed over': () => page.locator('#alone').setInputFiles([...files]),
    chosen: () => page.locator('input[type=file][multiple]:not(#alone)').setInputFiles([...files]),
    read: () => page.getByRole('button', { name: 'Download the comparison' }).waitFor(),
    compared: () => Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the comparison' }).click()]),
  };
  const longest: Partial<Record<Step, number>> = {};
  for (const step of STEPS) {
    await steps[step]();
    longest[step] = await longestSince(page);
  }
  await page.context().close();
  return longest as Record<Step, number>;
}

/** Milliseconds since it was asked last; tasks below 50 ms count as 0. A task is told only after it has ended. */
async function longestSince(page: Page): Promise<number> {
  await page.waitForTimeout(300);
  return await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const longest = Number(dataset['longest'] ?? 0);
    delete dataset['longest'];
    return longest;
  });
}
