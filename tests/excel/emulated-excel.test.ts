import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { emulatedExcelScript, serveOffice, webHostPage } from '../office-host/client/in-chromium';

// A browser takes its time when others use the machine.
jest.setTimeout(60_000);

const PLACE = 'https://add-in.test/';
const PANE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pane</title><link rel="icon" href="data:,">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>`;

/** A page of the add-in, and the page that its Excel is in. */
interface OpenPane {
  readonly pane: Page | Frame;
  readonly excel: Page;
}

describeWith(CHROMIUM, 'the emulated Excel in Chromium', () => {
  let browser: Browser;
  let context: BrowserContext;
  const script = emulatedExcelScript();
  const foreign: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    foreign.length = 0;
    await context.route('**', async (route) => {
      const url = route.request().url();
      const body = url.startsWith(`${PLACE}excel`) ? webHostPage(script, '/pane') : PANE;
      if (url.startsWith(PLACE)) await route.fulfill({ contentType: 'text/html', body });
      else {
        foreign.push(url);
        await route.abort();
      }
    });
    await serveOffice(context);
  });
  afterEach(() => context.close());
  afterAll(() => browser.close());

  async function openPane(platform: string): Promise<OpenPane> {
    const excel = await context.newPage();
    if (platform === 'PC') await excel.addInitScript({ content: `${script};emulatedExcel.asWindows();` });
    await excel.goto(PLACE + (platform === 'PC' ? 'pane' : 'excel'));
    const frame = await (await excel.waitForSelector(platform === 'PC' ? 'html' : 'iframe')).contentFrame();
    const pane = frame ?? excel;
    await pane.waitForFunction(() => typeof Office === 'object');
    await pane.evaluate(() => Office.onReady());
    return { pane, excel };
  }

  test.each(['PC', 'OfficeOnline'])('%s: the library believes that it runs in Excel, writes, reads, and hears of a change', async (platform) => {
    const { pane, excel } = await openPane(platform);
    const read = await pane.evaluate(async () => Excel.run(async ({ workbook }) => {
      const range = workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.formulas = [['=1+1', "'=1+1"]];
      range.load('values');
      workbook.worksheets.onChanged.add((event) => {
        document.title = `${event.address} ${event.source}`;
        return Promise.resolve();
      });
      await workbook.context.sync();
      return { host: Office.context.host, platform: Office.context.platform, values: range.values };
    }));
    expect(read).toEqual({ host: 'Excel', platform, values: [[2, '=1+1']] });
    await excel.evaluate(() => { window.emulatedExcel.type('Sheet1', 'B2', 'by a person'); });
    await pane.waitForFunction(() => document.title === 'B2 Local');
    const [sheet] = await excel.evaluate(() => window.emulatedExcel.sheets());
    expect(sheet?.cells).toEqual({ A1: { value: 2, formula: '=1+1' }, B1: { value: '=1+1' }, B2: { value: 'by a person' } });
    expect(await excel.evaluate(() => window.emulatedExcel.host.roundTrips.length)).toBe(1);
    expect(foreign).toEqual([]);
  });

  test.each(['PC', 'OfficeOnline'])('%s: a button of the ribbon opens a dialog, and says that it is done', async (platform) => {
    const { pane, excel } = await openPane(platform);
    await pane.evaluate(() => {
      Office.actions.associate('openHelp', (event: Office.AddinCommands.Event) => {
        Office.context.ui.displayDialogAsync('https://add-in.test/help', { width: 30, height: 40, displayInIframe: true }, ({ value }) => {
          value.addEventHandler(Office.EventType.DialogMessageReceived, (said) => { document.title = 'message' in said ? said.message : ''; });
          event.completed();
        });
      });
    });
    const dialogs = await excel.evaluate(async () => {
      const { connection } = window.emulatedExcel;
      await connection.press('openHelp');
      connection.sayFromDialog('hello', location.origin);
      return connection.dialogs;
    });
    expect(dialogs).toMatchObject([{ url: expect.stringMatching(/^https:\/\/add-in\.test\/help/) as string, width: 30, height: 40 }]);
    await pane.waitForFunction(() => document.title === 'hello');
    await expect(excel.evaluate(() => window.emulatedExcel.connection.press('noSuchFunction'))).rejects.toThrow('does not carry out');
  });
});
