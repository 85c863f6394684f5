import type { Browser } from 'playwright-core';
import { join } from 'node:path';
import { fillIn } from '../../assets/fill-in';
import { vilaserena } from '../../assets/sample-cities/vilaserena';
import { builtinModel } from '../../src/model/builtin-model';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { FORMAT } from '../tools/score';
import { serve, type Served } from './serve';
import { openWatched } from './watched-page';

/** Each would do something if it were taken for more than text. */
const HOSTILE = {
  city: '<img src=x onerror=alert(1)>',
  sheet: '<script>alert(2)<',
  evidence: '"><svg onload=alert(3)>&lt;b&gt; ${alert(4)} {{constructor}}',
  assessor: 'javascript:alert(5)',
  // Turns around what follows it, wherever it is shown without walls.
  owner: '\u202Egnp.exe',
};
const FILE = '<b onmouseover=alert(6)>.xlsx';

/** An assessment whose every free text is hostile. */
function hostileWorkbook(): Buffer {
  const { description } = fillIn(
    {
      ...vilaserena,
      name: HOSTILE.city,
      header: { ...vilaserena.header, assessor: HOSTILE.assessor },
      criteria: { 'M2.1': { evidence: HOSTILE.evidence, owner: HOSTILE.owner }, 'M3.2': { rating: HOSTILE.evidence } },
    },
    builtinModel(),
  );
  const [assessment, ...others] = description.sheets;
  if (assessment === undefined) throw new Error('no sheet');
  return Buffer.from(FORMAT.create({ sheets: [{ ...assessment, name: HOSTILE.sheet }, ...others] }, { title: '', created: '2026-03-01' }));
}

describeWith(CHROMIUM, 'hostile texts', () => {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    browser = await launchChromium();
    site = await serve(join(__dirname, '..', '..', 'dist', 'page'));
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  test('are shown as the text they are in every view and on every sheet', async () => {
    const { page, faults, requests, close } = await openWatched(browser, site.url);
    await page.locator('input[type=file]').setInputFiles({ name: FILE, mimeType: '', buffer: hostileWorkbook() });
    await page.getByRole('heading', { name: HOSTILE.city }).waitFor();
    await page.getByText(FILE).first().waitFor();
    await page.getByRole('button', { name: 'Answers' }).click();
    await page.getByRole('button', { name: /^M2\.1/ }).click();
    expect(await page.getByRole('textbox', { name: 'Evidence' }).inputValue()).toBe(HOSTILE.evidence);
    for (const view of ['Findings', 'Settings', 'Help', 'Result']) await page.getByRole('button', { name: new RegExp(`^${view}`) }).click();
    const tabs = page.locator('.sheet-tab');
    await tabs.nth(5).waitFor();
    for (let tab = 0; tab < (await tabs.count()); tab += 1) await tabs.nth(tab).click();
    await page.getByText(HOSTILE.assessor).first().waitFor();
    await page.getByRole('button', { name: 'Write results' }).click();
    await page.getByText('The results have been written into new sheets.').waitFor();
    expect(await page.locator('main img, main svg:not([role]), .sheet img, .sheet script').count()).toBe(0);
    expect(faults).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(site.url) && !address.startsWith('blob:'))).toEqual([]);
    await close();
  }, 60_000);
});
