import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { answerEdits } from '../../src/taskpane/answers/answer-edits';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { serve, type Served } from './serve';
import { assessed, NO_SETTINGS, openSample, savedBytes } from './session';
import { openWatched } from './watched-page';

const DIST = join(__dirname, '..', '..', 'dist');
const SINGLE_FILE = pathToFileURL(join(DIST, 'smart-city-maturity.html')).href;

/** Presses a button, opens the example, changes an answer, writes, and gives the bytes of the download. */
async function wholeWay(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Filled example' }).click();
  await page.getByText('Level 2 · Collaboration').first().waitFor();
  await page.getByRole('button', { name: 'Answers' }).click();
  await page.getByRole('button', { name: /^M2\.1/ }).click();
  await page.getByRole('radio', { name: /Not achieved/ }).check();
  await page.getByText('Written into the sheet: M2.1.').waitFor();
  await page.getByRole('button', { name: 'Result', exact: true }).click();
  await page.getByText('Level 1 · Ad hoc').first().waitFor();
  await page.getByRole('button', { name: 'Write results' }).click();
  await page.getByText('The results have been written into new sheets.').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the scored copy' }).click()]);
  expect(download.suggestedFilename()).toBe('vilaserena-scored.xlsx');
  return readFileSync(await download.path());
}

/** The same in this process, with the day that the page says. */
async function sameInSession(): Promise<Uint8Array> {
  const session = openSample('vilaserena.xlsx');
  const [city] = assessed(session).cities;
  if (city === undefined) throw new Error('no city');
  await session.edit(answerEdits(city.assessment, 'M2.1', { kind: 'rated', rating: 'N', percent: null }));
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  await session.write(NO_SETTINGS, today, () => undefined);
  return savedBytes(session);
}

describeWith(CHROMIUM, 'the built page in Chromium', () => {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    browser = await launchChromium();
    site = await serve(join(DIST, 'page'));
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  test.each(['hosted', 'from a disk'])('%s: from the example to a scored copy, byte for byte that of the session, with no fault and no foreign request', async (way) => {
    const url = way === 'hosted' ? site.url : SINGLE_FILE;
    const { page, faults, requests, close } = await openWatched(browser, url);
    const bytes = await wholeWay(page);
    expect(bytes.equals(await sameInSession())).toBe(true);
    expect(faults).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(url) && !/^(blob|data):/.test(address))).toEqual([]);
    if (way !== 'hosted') expect(requests.filter((address) => !/^(blob|data):/.test(address))).toEqual([url]);
    await close();
  }, 60_000);

  test('works without a network once it is loaded', async () => {
    const { page, faults, close } = await openWatched(browser, site.url);
    await page.waitForFunction(() => document.documentElement.dataset['complete'] === 'true');
    await page.context().setOffline(true);
    expect((await wholeWay(page)).length).toBeGreaterThan(10_000);
    expect(faults).toEqual([]);
    await close();
  }, 60_000);
});
