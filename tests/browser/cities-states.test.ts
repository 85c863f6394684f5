import { citiesMessagesFor } from '../../src/locales/cities-messages';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { appear, type Appearance } from './appearance';
import { axeComplaints } from './axe';
import { CITIES_STATES } from './cities-states';
import { layoutComplaints } from './layout';
import { Pages } from './open-pages';
import type { PanePage } from './pane-page';
import { PICTURES, takePictures } from './pictures';

jest.setTimeout(120_000);

describeWith(CHROMIUM, 'every state of many cities', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.launch();
  });
  afterAll(() => pages.close());

  /** What is wrong with each state, by its name; one page comes through all of them. But for texts and colours the document is the same in each language and appearance, and is judged whole once. */
  async function complaints(pane: PanePage, sizes: readonly (readonly [width: number, height: number])[], appearances: readonly (readonly [Appearance, rules: 'all' | 'of colours'])[]): Promise<Record<string, readonly string[]>> {
    const found: Record<string, readonly string[]> = {};
    const usual = pane.page.viewportSize();
    for (const { name, reach } of CITIES_STATES) {
      await reach(pane, citiesMessagesFor(pane.messages.language));
      const wrong: string[] = [];
      for (const [appearance, rules] of appearances) {
        await appear(pane.page, appearance);
        wrong.push(...await axeComplaints(pane.page, rules));
      }
      await appear(pane.page, 'light');
      if (PICTURES !== undefined) await takePictures(pane.page, PICTURES, name, pane.messages.language);
      for (const [width, height] of sizes) {
        await pane.page.setViewportSize({ width, height });
        wrong.push(...await layoutComplaints(pane.page));
      }
      if (usual !== null) await pane.page.setViewportSize(usual);
      found[name] = [...wrong, ...pane.errors];
    }
    return found;
  }

  test('in English and narrow, in Catalan and wide; each fits when it is narrower still', async () => {
    const [narrow, wide] = await Promise.all([pages.open('en', 350, 700), pages.open('ca', 1280, 800)]);
    const found = await Promise.all([
      complaints(narrow, [[350, 700], [175, 350]], [['light', 'all'], ['dark', 'of colours']]),
      complaints(wide, [[1280, 800], [320, 700], [175, 350]], [['light', 'of colours'], ['forced', 'of colours']]),
    ]);
    const none = Object.fromEntries(CITIES_STATES.map(({ name }) => [name, []]));
    expect(found).toEqual([none, none]);
  });
});
