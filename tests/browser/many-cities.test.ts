import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download } from 'playwright-core';
import { citiesMessagesFor } from '../../src/locales/cities-messages';
import { readZip } from '../../src/adapters/xlsx/zip/read-zip';
import { read } from '../tools/score';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { axeComplaints } from './axe';
import { layoutComplaints } from './layout';
import { Pages } from './open-pages';
import type { PanePage } from './pane-page';

jest.setTimeout(120_000);

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
const TABLE = `Timestamp,Municipality,INE code,M2.1 A list of projects,M2.2,M2.3,M2.4,M3.1,M3.2,Did you like this form?
2026,Vic,082981,F,F,L,L,P,N,yes
2026,"Hospitalet de Llobregat, L'",081017,L,N,L,P,P,N,no
`;

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, content: Buffer | string): Chosen => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const samples = (): Chosen[] => readdirSync(SAMPLES).map((name) => file(name, readFileSync(join(SAMPLES, name))));
const broken = (): Chosen => file('broken.xlsx', readFileSync(join(SAMPLES, 'vilaserena.xlsx')).subarray(0, 9000));

describeWith(CHROMIUM, 'many cities in the page', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.launch();
  });
  afterAll(() => pages.close());

  async function openCities(language: 'en' | 'ca', width = 350): Promise<PanePage> {
    const pane = await pages.open(language, width, 700);
    await pane.start();
    await pane.press(pane.messages.pane.manyCities);
    await pane.page.locator('input[type=file][multiple]').waitFor({ state: 'attached' });
    return pane;
  }

  const choose = (pane: PanePage, files: readonly Chosen[]) => pane.page.locator('input[type=file][multiple]').setInputFiles([...files]);
  const says = (pane: PanePage, text: string) => pane.page.getByRole('status').filter({ hasText: text }).waitFor();

  async function download(pane: PanePage, button: string): Promise<Download> {
    const [handed] = await Promise.all([pane.page.waitForEvent('download'), pane.press(button)]);
    return handed;
  }

  test('files, a table and a damaged file: all that can be is scored and compared', async () => {
    const language = 'ca';
    const texts = citiesMessagesFor(language);
    const pane = await openCities(language);
    await choose(pane, [...samples(), broken(), file('comarca.csv', TABLE)]);
    await says(pane, texts.counts(8, 1));
    await pane.page.locator('.city-files li').first().getByText('broken.xlsx').waitFor();
    expect([await axeComplaints(pane.page), await layoutComplaints(pane.page)]).toEqual([[], []]);

    const comparison = await download(pane, texts.compareBrowser);
    expect(comparison.suggestedFilename()).toBe(texts.comparisonFile);
    const [first] = read(readFileSync(await comparison.path())).sheets;
    const words = first?.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []))) ?? [];
    expect(words).toEqual(expect.arrayContaining(['Vic', "Hospitalet de Llobregat, L'", 'Vilaserena', 'Puerto Almendro']));

    const copies = await download(pane, texts.copies);
    expect(copies.suggestedFilename()).toBe(texts.archive);
    const archive = readZip(readFileSync(await copies.path()));
    expect(archive.ok && archive.value.entries.map(({ name }) => name)).toEqual(expect.arrayContaining(['vilaserena-scored.xlsx', 'comarca-scored/vic-scored.xlsx', "comarca-scored/hospitalet de llobregat, l'-scored.xlsx"]));
    expect(archive.ok && archive.value.entries.length).toBe(8);
    expect(pane.errors).toEqual([]);
  });

  test('a column that was not recognised can be given what it answers', async () => {
    const texts = citiesMessagesFor('en');
    const pane = await openCities('en');
    await choose(pane, [file('comarca.csv', TABLE.replace('M2.1 A list of projects', 'Projects'))]);
    await says(pane, texts.counts(2, 0));
    await pane.page.getByText(texts.mapping('comarca.csv')).click();
    await pane.page.getByText(texts.mapped(7, 10)).waitFor();
    expect(await axeComplaints(pane.page)).toEqual([]);
    await pane.page.getByLabel(texts.column('Projects')).selectOption('M2.1');
    await pane.page.getByText(texts.mapped(8, 10)).waitFor();
  });

  test('columns that answer the same are named by letter and header; leaving one out settles it', async () => {
    const texts = citiesMessagesFor('en');
    const pane = await openCities('en');
    await choose(pane, [file('comarca.csv', TABLE.replace('Did you like this form?', 'M3.2 Second opinion'))]);
    await says(pane, texts.counts(2, 0));
    await pane.page.getByText(texts.mapping('comarca.csv')).click();
    const doubt = pane.page.getByText(texts.conflict('M3.2', 'I (M3.2), J (M3.2 Second opinion)'));
    await doubt.waitFor();
    await pane.page.getByLabel(texts.column('M3.2 Second opinion')).selectOption(texts.leaveOut);
    await doubt.waitFor({ state: 'detached' });
    expect(await pane.page.getByLabel(texts.column('M3.2'), { exact: true }).inputValue()).toBe('M3.2');
  });

  test('cancelled: what was read stays, and how many were not is said', async () => {
    const texts = citiesMessagesFor('en');
    const pane = await openCities('en');
    await choose(pane, Array.from({ length: 300 }, (_, index) => file(`city-${String(index)}.xlsx`, readFileSync(join(SAMPLES, 'vilaserena.xlsx')))));
    await pane.page.getByRole('progressbar').waitFor();
    await pane.press(texts.cancel);
    await pane.page.getByRole('button', { name: texts.compareBrowser }).waitFor();
    expect(await pane.page.getByRole('status').innerText()).toMatch(/^\d+ cit(y|ies) scored\. Cancelled\. Files left unread: \d+\. What was read is kept\.$/);
  });

  test('several files that are dropped on the page begin with many cities', async () => {
    const pane = await pages.open('en', 1280, 800);
    await pane.start();
    const data = await pane.page.evaluateHandle((texts) => {
      const transfer = new DataTransfer();
      for (const [name, text] of texts) transfer.items.add(new File([text], name));
      return transfer;
    }, [['one.csv', TABLE], ['two.csv', TABLE]] as [string, string][]);
    await pane.page.dispatchEvent('.drop-area', 'drop', { dataTransfer: data });
    await says(pane, citiesMessagesFor('en').counts(4, 0));
    await pane.press(citiesMessagesFor('en').back);
    await pane.shows(pane.messages.pane.purpose);
  });
});
