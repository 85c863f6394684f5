import { mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Download } from 'playwright-core';
import { readZip } from '../../src/adapters/xlsx/zip/read-zip';
import { findInputs } from '../../src/cli/find-inputs';
import { citiesMessagesFor } from '../../src/locales/cities-messages';
import { sample } from '../cli/a-workbook';
import { wideCsv } from '../cli/a-wide-file';
import { workFolder } from '../cli/work-folder';
import { dropPaths } from '../tools/drop-paths';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { read } from '../tools/score';
import { Pages } from './open-pages';
import type { PanePage } from './pane-page';

jest.setTimeout(60_000);

const TEXTS = citiesMessagesFor('en');
/** More than a reader of a folder hands out at a time. */
const MANY = 130;

describeWith(CHROMIUM, 'a folder in the page', () => {
  const folder = workFolder();
  let pages: Pages;
  /** One for all tests: each starts in it anew. */
  let pane: PanePage | undefined;
  beforeAll(async () => {
    pages = await Pages.launch();
  });
  afterAll(() => pages.close());

  const says = (pane: PanePage, text: string) => pane.page.getByRole('status').filter({ hasText: text }).waitFor();
  const start = async (): Promise<PanePage> => {
    pane ??= await pages.open('en', 350, 700);
    await pane.start();
    return pane;
  };
  const given = {
    dropped: async (path: string): Promise<PanePage> => {
      const started = await start();
      await dropPaths(started.page, path);
      return started;
    },
    chosen: async (path: string): Promise<PanePage> => {
      const started = await start();
      await started.press(started.messages.pane.manyCities);
      const chooser = started.page.waitForEvent('filechooser');
      await started.press(TEXTS.chooseFolder);
      await (await chooser).setFiles(path);
      return started;
    },
  };
  const ways = ['dropped', 'chosen'] as const;

  async function download(pane: PanePage, button: string): Promise<Buffer> {
    const [handed]: [Download, unknown] = await Promise.all([pane.page.waitForEvent('download'), pane.press(button)]);
    return readFileSync(await handed.path());
  }

  test.each(ways)('%s: cities of one file name are told apart, in the list, the comparison and the archive', async (way) => {
    for (const place of ['osona', 'bages']) folder.put(`in/${place}/city.xlsx`, sample('vilaserena'));
    folder.put('in/bages/survey.csv', wideCsv(['Vic', '082981', 'F']));
    folder.put('in/survey.csv', wideCsv(['Berga', '080228', 'L']));
    for (const other of ['bages/~$city.xlsx', '.git/city.xlsx', 'bages/notes.txt', 'budget.ods']) folder.put(`in/${other}`, 'not for us');
    const started = await given[way](folder.path('in'));
    await says(started, `${TEXTS.counts(4, 0)}.`);
    const found = await findInputs([folder.path('in')]);
    const names = 'files' in found ? found.files.map(({ relative }) => relative) : [];
    expect(names).toEqual(['bages/city.xlsx', 'bages/survey.csv', 'osona/city.xlsx', 'survey.csv']);
    expect((await started.page.locator('.city-files .mark').allInnerTexts()).sort()).toEqual(names);

    const comparison = read(await download(started, TEXTS.compareBrowser));
    const words = comparison.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []))));
    for (const name of ['bages/city.xlsx', 'osona/city.xlsx']) expect(words.filter((text) => text.includes(name))).toHaveLength(1);
    const archive = readZip(await download(started, TEXTS.copies));
    expect(archive.ok && archive.value.entries.map(({ name }) => name)).toEqual(['bages/city-scored.xlsx', 'bages/survey-scored/vic-scored.xlsx', 'osona/city-scored.xlsx', 'survey-scored/berga-scored.xlsx']);
    expect(started.errors).toEqual([]);
  });

  test('dropped: every file of a long list comes', async () => {
    for (let file = 0; file < MANY; file += 1) folder.put(`in/deep/er/${String(file)}.csv`, 'nothing');
    const started = await given.dropped(folder.path('in'));
    await says(started, `${TEXTS.counts(0, MANY)}.`);
  });

  test('dropped with a file beside it: both come, the file by its name', async () => {
    folder.put('in/sub/a.csv', wideCsv(['Vic', '082981', 'F']));
    const started = await start();
    await dropPaths(started.page, folder.put('b.csv', wideCsv(['Berga', '080228', 'L'])), folder.path('in'));
    await says(started, `${TEXTS.counts(2, 0)}.`);
    expect(await started.page.locator('.city-files .mark').allInnerTexts()).toEqual(['b.csv', 'sub/a.csv']);
  });

  test.each(ways)('%s: one without a workbook is told', async (way) => {
    folder.put('in/notes.txt', 'notes');
    const started = await given[way](folder.path('in'));
    await started.page.getByRole('alert').filter({ hasText: TEXTS.nothingFound }).waitFor();
    await started.page.locator('input[type=file][multiple]').setInputFiles({ name: 'vic.csv', mimeType: 'text/csv', buffer: Buffer.from(wideCsv(['Vic', '082981', 'F'])) });
    await says(started, `${TEXTS.counts(1, 0)}.`);
    expect(await started.page.getByRole('alert').count()).toBe(0);
  });

  test('dropped: one that is empty is told', async () => {
    mkdirSync(folder.path('in'));
    const started = await given.dropped(folder.path('in'));
    await started.page.getByRole('alert').filter({ hasText: TEXTS.nothingFound }).waitFor();
  });

  test('a file that is dropped alone opens by itself', async () => {
    const path = folder.put('vilaserena.xlsx', sample('vilaserena'));
    const started = await given.dropped(path);
    await started.shows(started.messages.sheets.heatMapHeading);
    expect(basename(path)).toBe('vilaserena.xlsx');
  });
});
