import type { Browser } from 'playwright-core';
import { axeComplaints } from '../browser/axe';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { openInExcel, PLATFORMS, type InExcel } from './in-excel';

jest.setTimeout(120_000);

/** Presses a button of the ribbon and waits until its command says that it is done. */
const press = ({ excel }: InExcel, name: string) => excel.evaluate((command) => window.emulatedExcel.connection.press(command), name);
const active = ({ excel }: InExcel) => excel.evaluate(() => window.emulatedExcel.model.active.name);

async function openRibbon(browser: Browser, platform: (typeof PLATFORMS)[number], language: 'en' | 'ca'): Promise<InExcel> {
  const open = await openInExcel(browser, { platform, file: 'commands.html', language });
  await open.addin.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  return open;
}

describeWith(CHROMIUM, 'the ribbon', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each([['Windows', 'ca'], ['web', 'en']] as const)('%s, %s: a new assessment, then its results', async (platform, language) => {
    const open = await openRibbon(browser, platform, language);
    const { titles } = open.messages.sheets;
    await press(open, 'newAssessment');
    expect(await active(open)).toBe(titles.assessment);
    await press(open, 'newAssessment');
    expect(await active(open)).toBe(`${titles.assessment} (2)`);
    await press(open, 'scoreSheet');
    expect(await active(open)).toContain(titles.summary);
    expect(await open.excel.evaluate(() => window.emulatedExcel.connection.dialogs)).toEqual([]);
    expect(open.faults).toEqual([]);
    expect(open.foreign).toEqual([]);
    await open.context.close();
  });

  test.each(PLATFORMS)('%s: a command that fails opens a page that says why', async (platform) => {
    const open = await openRibbon(browser, platform, 'ca');
    const { pane: texts, problems } = open.messages;
    await press(open, 'scoreSheet');
    const [dialog] = await open.excel.evaluate(() => window.emulatedExcel.connection.dialogs);
    const page = await open.context.newPage();
    await page.goto(dialog?.url ?? '');
    await page.getByText(texts.refused(texts.thisWorkbook, problems['no-assessment']({ part: '', seen: '' }))).waitFor();
    expect(await axeComplaints(page)).toEqual([]);
    expect(open.foreign).toEqual([]);
    await open.context.close();
  });

  test('an address that somebody made up shows no sentence of theirs', async () => {
    const open = await openRibbon(browser, 'Windows', 'en');
    const page = await open.context.newPage();
    await page.goto('https://smart-city-maturity.test/dialog.html#language=xx&code=__proto__&part=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&details=%3Cb%3Ebold%3C/b%3E');
    await page.getByText(open.messages.problems['own-fault']({ part: '', seen: '' })).waitFor();
    expect(await page.locator('img, b').count()).toBe(0);
    await open.context.close();
  });
});
