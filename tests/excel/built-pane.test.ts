import type { Browser } from 'playwright-core';
import { VIEWS } from '../../src/taskpane/state/pane-state';
import { axeComplaints } from '../browser/axe';
import { launchChromium } from '../tools/chromium';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { openInExcel, type InExcel } from './in-excel';

jest.setTimeout(120_000);

const press = ({ addin }: InExcel, name: string) => addin.getByRole('button', { name, exact: true }).first().click();
const shows = ({ addin }: InExcel, text: string) => addin.getByText(text).first().waitFor();
const sheetNames = ({ excel }: InExcel) => excel.evaluate(() => window.emulatedExcel.sheets().map(({ name }) => name));

describeWith(CHROMIUM, 'the built pane in Excel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each([['Windows', 'en'], ['web', 'ca']] as const)('%s, %s: from the first run to written sheets, and back', async (platform, language) => {
    const open = await openInExcel(browser, { platform, file: 'taskpane.html', language });
    const { addin, excel, messages: { pane: texts, sheets: titles } } = open;
    await shows(open, texts.purpose);
    const complaints = [await axeComplaints(addin)];

    await press(open, texts.filledExample);
    await shows(open, titles.heatMapHeading);
    await addin.locator('.view-button').nth(VIEWS.indexOf('answers')).click();
    await addin.locator('.criterion-line', { hasText: 'M2.1' }).click();
    await addin.locator('.rating-choice[data-rating="N"]').click();
    await shows(open, texts.saved('M2.1'));
    complaints.push(await axeComplaints(addin));
    await press(open, texts.write);
    await shows(open, texts.written);
    expect(await sheetNames(open)).toEqual(expect.arrayContaining([titles.titles.summary, titles.titles.gaps, titles.titles.criteria, titles.titles.competencies, titles.titles.method]) as string[]);
    complaints.push(await axeComplaints(addin));

    await press(open, texts.openSheet(titles.titles.summary));
    await excel.waitForFunction((name) => window.emulatedExcel.model.active.name === name, titles.titles.summary);
    await press(open, texts.remove);
    await shows(open, texts.removed);
    expect(await sheetNames(open)).not.toContain(titles.titles.summary);
    expect(complaints).toEqual([[], [], []]);
    expect(open.faults).toEqual([]);
    expect(open.foreign).toEqual([]);
    await open.context.close();
  });

  test('what a person types into the sheet is shown without being asked for', async () => {
    const open = await openInExcel(browser, { platform: 'Windows', file: 'taskpane.html' });
    await press(open, open.messages.pane.filledExample);
    await shows(open, 'Level 2 · Collaboration');
    await open.excel.evaluate(() => {
      const [sheet] = window.emulatedExcel.sheets().filter(({ name }) => name === 'Assessment');
      const row = /\d+/.exec(Object.entries(sheet?.cells ?? {}).find(([address, { value }]) => address.startsWith('A') && value === 'M2.1')?.[0] ?? '')?.[0] ?? '';
      window.emulatedExcel.type('Assessment', `E${row}`, 'N');
    });
    await shows(open, 'Level 1 · Ad hoc');
    await open.context.close();
  });

  test('when Excel refuses, the pane says what and what to do', async () => {
    const open = await openInExcel(browser, { platform: 'Windows', file: 'taskpane.html' });
    const { pane: texts, problems } = open.messages;
    await shows(open, texts.purpose);
    await open.excel.evaluate(() => { window.emulatedExcel.model.structureProtected = true; });
    await press(open, texts.blankAssessment);
    await shows(open, problems['structure-protected']({ part: '', seen: '' }));
    expect(await sheetNames(open)).toEqual(['Sheet1']);
    await open.context.close();
  });

  test('follows Excel where it tells that it is dark', async () => {
    const open = await openInExcel(browser, { platform: 'Windows', file: 'taskpane.html', dark: true });
    await shows(open, open.messages.pane.purpose);
    expect(await open.addin.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await open.context.close();
  });
});
