import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { citiesMessagesFor } from '../../src/locales/cities-messages';
import { filesOfDropped, type DroppedFolder } from '../../src/page/dropped-folder';
import type { GivenFile } from '../../src/taskpane/cities/given-file';
import { wideCsv } from '../cli/a-wide-file';
import { workFolder } from '../cli/work-folder';
import { launchChromium } from '../tools/chromium';
import { dropPaths } from '../tools/drop-paths';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { openWatched } from './watched-page';

const SINGLE = pathToFileURL(join(__dirname, '..', '..', 'dist', 'smart-city-maturity.html')).href;

const file = (name: string): GivenFile => ({ name, open: () => Promise.resolve(new File([name], name)) });
const folder = (name: string, ...children: (DroppedFolder | GivenFile)[]): DroppedFolder => ({ name, list: () => Promise.resolve(children) });

test('inputs come in the order of the command, whatever the order in which the browser lists them', async () => {
  const files = await filesOfDropped(folder('in', file('b.csv'), folder('a', file('z.xlsx'), file('B.xlsx')), file('a.xlsx'), file('notes.txt'), folder('.git', file('c.xlsx'))));
  expect(files.map(({ name }) => name)).toEqual(['a/B.xlsx', 'a/z.xlsx', 'a.xlsx', 'b.csv']);
});

test('a folder that cannot be listed is told in its place, and costs the others nothing', async () => {
  const closed: DroppedFolder = { name: 'closed', list: () => Promise.reject(new Error('NotReadableError')) };
  const files = await filesOfDropped(folder('in', folder('sub', closed, file('a.xlsx'))));
  expect(files.map(({ name }) => name)).toEqual(['sub/a.xlsx', 'sub/closed']);
  await expect(files[1]?.open()).rejects.toThrow('NotReadableError');
  const [alone] = await filesOfDropped(closed);
  expect(alone?.name).toBe('closed');
});

describeWith(CHROMIUM, 'the page as a single file', () => {
  const place = workFolder();
  test('takes a folder that is dropped, with those below', async () => {
    for (const name of ['in/vic.csv', 'in/a/berga.csv', 'in/a/b/olot.csv']) place.put(name, wideCsv([name, '', 'F']));
    const browser = await launchChromium();
    const { page, faults } = await openWatched(browser, SINGLE);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await dropPaths(page, place.path('in'));
    await page.getByRole('status').filter({ hasText: `${citiesMessagesFor('en').counts(3, 0)}.` }).waitFor();
    expect((await page.locator('.city-files .mark').allInnerTexts())).toEqual(['a/b/olot.csv', 'a/berga.csv', 'vic.csv']);
    expect(faults).toEqual([]);
    await browser.close();
  }, 60_000);
});
