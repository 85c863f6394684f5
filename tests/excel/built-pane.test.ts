import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/model/language';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { openInExcel, PLATFORMS, type InExcel } from './in-excel';

jest.setTimeout(60_000);

const press = ({ addin }: InExcel, name: string | RegExp) => addin.getByRole('button', { name, exact: true }).first().click();
const shows = ({ addin }: InExcel, text: string) => addin.getByText(text).first().waitFor();

describeWith(CHROMIUM, 'the built pane in Excel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each(PLATFORMS.flatMap((platform) => LANGUAGES.map((language) => [platform, language] as const)))('%s, %s: from the first run to written sheets', async (platform, language) => {
    const open = await openInExcel(browser, { platform, file: 'taskpane.html', language });
    const { addin, excel, messages } = open;
    await shows(open, messages.pane.purpose);
    await press(open, messages.pane.filledExample);
    await shows(open, messages.sheets.heatMapHeading);
    await press(open, messages.pane.write);
    await shows(open, messages.pane.written);
    const sheets = await excel.evaluate(() => window.emulatedExcel.sheets());
    expect(sheets.map(({ name }) => name)).toContain(messages.sheets.titles.summary);
    expect(await addin.locator('.sheet-links button').count()).toBe(5);
    expect(open.faults).toEqual([]);
    expect(open.foreign).toEqual([]);
    await open.context.close();
  });
});
