import type { Browser } from 'playwright-core';
import { axeComplaints } from '../browser/axe';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { openInExcel, type Opening } from './in-excel';

jest.setTimeout(60_000);

/** Browser languages say which language the page takes: there is no Excel to ask. */
const PANE = { platform: 'Windows', file: 'taskpane.html', options: { locale: 'ca-ES' }, language: 'ca' } as const;

describeWith(CHROMIUM, 'the pane that cannot start', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each<['no-library' | 'not-excel' | 'excel-too-old', Partial<Opening>]>([
    ['no-library', { library: false }],
    ['not-excel', { platform: 'none' }],
    ['excel-too-old', { version: '1.8' }],
  ])('%s: a page says so, and what to do', async (reason, opening) => {
    const { addin, messages, context } = await openInExcel(browser, { ...PANE, ...opening });
    await addin.getByRole('alert').getByText(messages.pane.cannotStart[reason]).waitFor();
    expect(await addin.evaluate(() => document.documentElement.lang)).toBe('ca');
    expect(await axeComplaints(addin)).toEqual([]);
    await context.close();
  });
});
