import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { citiesMessagesFor } from '../../src/locales/cities-messages';
import { comparisonMessagesFor } from '../../src/locales/comparison-messages';
import { axeComplaints } from '../browser/axe';
import { severalCities } from '../browser/workbooks';
import { workFolder } from '../cli/work-folder';
import { toJson } from '../office-host/client/sheet-json';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { read } from '../tools/score';
import { openInExcel, type InExcel } from './in-excel';

jest.setTimeout(120_000);

const SAMPLE = readFileSync(join(__dirname, '..', '..', 'assets', 'samples', 'vilaserena.xlsx'));
const press = ({ addin }: InExcel, name: string) => addin.getByRole('button', { name, exact: true }).first().click();
const says = ({ addin }: InExcel, text: string) => addin.getByRole('status').filter({ hasText: text }).waitFor();
const sheetNames = ({ excel }: InExcel) => excel.evaluate(() => window.emulatedExcel.sheets().map(({ name }) => name));
const choose = ({ addin }: InExcel, count: number) =>
  addin.locator('input[type=file][multiple]').setInputFiles(Array.from({ length: count }, (_, index) => ({ name: `city-${String(index)}.xlsx`, mimeType: 'application/octet-stream', buffer: SAMPLE })));

describeWith(CHROMIUM, 'many cities in Excel', () => {
  const folder = workFolder();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('files are compared in sheets of the open workbook, in as many round trips whatever their number', async () => {
    const language = 'ca';
    const open = await openInExcel(browser, { platform: 'web', file: 'taskpane.html', language });
    const { comparison, 'not-scored': notScored } = comparisonMessagesFor(language).titles;
    const texts = citiesMessagesFor(language);
    await press(open, open.messages.pane.manyCities);
    const roundTrips: number[] = [];
    for (const [added, total] of [[2, 2], [2, 4], [12, 16]] as const) {
      await choose(open, added);
      await says(open, texts.counts(total, 0));
      await open.excel.evaluate(() => { window.emulatedExcel.host.roundTrips.length = 0; });
      await press(open, texts.compareExcel);
      await says(open, texts.written);
      roundTrips.push(await open.excel.evaluate(() => window.emulatedExcel.host.roundTrips.length));
    }
    // First the sheets are new; then they are replaced, and so are read before.
    expect(roundTrips).toEqual([5, 6, 6]);
    const names = await sheetNames(open);
    expect(names).toEqual(expect.arrayContaining(['Sheet1', comparison, notScored]));
    expect(names).toHaveLength(6);
    expect(await axeComplaints(open.addin)).toEqual([]);
    expect({ faults: open.faults, foreign: open.foreign }).toEqual({ faults: [], foreign: [] });
    await open.context.close();
  });

  test.each(['Windows', 'web'] as const)('%s: a folder gives its workbooks, each by its path', async (platform) => {
    for (const place of ['osona', 'bages/deep']) folder.put(`in/${place}/city.xlsx`, SAMPLE);
    folder.put('in/osona/~$city.xlsx', 'locked');
    const open = await openInExcel(browser, { platform, file: 'taskpane.html' });
    const texts = citiesMessagesFor('en');
    await press(open, open.messages.pane.manyCities);
    await open.addin.getByRole('button', { name: texts.chooseFolder }).waitFor();
    await open.addin.locator('input[type=file][webkitdirectory]').setInputFiles(folder.path('in'));
    await says(open, `${texts.counts(2, 0)}.`);
    expect(await open.addin.locator('.city-files .mark').allInnerTexts()).toEqual(['bages/deep/city.xlsx', 'osona/city.xlsx']);
    expect({ faults: open.faults, foreign: open.foreign }).toEqual({ faults: [], foreign: [] });
    await open.context.close();
  });

  test('the sheets of the open workbook are cities too; a scored copy opens as a workbook of its own', async () => {
    const open = await openInExcel(browser, { platform: 'Windows', file: 'taskpane.html' });
    const texts = citiesMessagesFor('en');
    await open.excel.evaluate((sheets) => { window.emulatedExcel.open(sheets); }, toJson(read(severalCities())));
    await open.addin.evaluate(() => { dispatchEvent(new Event('focus')); });
    await open.addin.getByRole('button', { name: open.messages.pane.manyCities }).click();
    await press(open, texts.openSheets);
    await says(open, texts.counts(2, 0));
    await choose(open, 1);
    await says(open, texts.counts(3, 0));
    await press(open, texts.openCopies('city-0.xlsx'));
    await says(open, texts.opened);
    const [made] = await open.excel.evaluate(() => window.emulatedExcel.model.created);
    expect(read(Buffer.from(made ?? '', 'base64')).sheets.map(({ name }) => name)).toContain('Summary');
    await open.context.close();
  });
});
