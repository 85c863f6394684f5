import type { Page } from 'playwright-core';
import type { Language } from '../../src/model/language';
import { CHROMIUM, describeWith } from '../tools/external-tool';
import { appear } from './appearance';
import { axeComplaints } from './axe';
import { layoutComplaints } from './layout';
import { Pages } from './open-pages';
import type { PanePage } from './pane-page';
import { PANE_STATES, type PaneState } from './pane-states';
import { PICTURES, takePictures } from './pictures';

/** The narrowest pane; the usual one with everything at twice its size. */
const NARROW = [{ width: 320, height: 700 }, { width: 175, height: 350 }] as const;
const IN_SPANISH = ['first-run', 'complete'];
jest.setTimeout(60_000);

async function reach(pane: PanePage, { mishap, reach, shows }: PaneState): Promise<void> {
  await pane.start(mishap);
  await reach(pane);
  await pane.shows(shows(pane.messages));
}

async function complaintsWhenNarrow({ page }: PanePage): Promise<string[]> {
  const size = page.viewportSize();
  const complaints: string[] = [];
  for (const narrow of NARROW) {
    await page.setViewportSize(narrow);
    complaints.push(...await layoutComplaints(page));
  }
  if (size !== null) await page.setViewportSize(size);
  return complaints;
}

/** The document without what only says how it looks: what of it is the same in light and dark need not be judged twice. */
function withoutLooks(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('script, style')) element.remove();
    for (const element of copy.querySelectorAll('[class]')) element.removeAttribute('class');
    return copy.innerHTML;
  });
}

describeWith(CHROMIUM, 'every state of the pane', () => {
  let pages: Pages;
  const opened = new Map<Language, PanePage>();
  const paneIn = (language: Language): PanePage => {
    const pane = opened.get(language);
    if (pane === undefined) throw new Error(`no page in ${language}`);
    return pane;
  };

  beforeAll(async () => {
    pages = await Pages.launch();
    opened.set('en', await pages.open('en', 350, 700));
    opened.set('ca', await pages.open('ca', 1280, 800));
    opened.set('es', await pages.open('es', 350, 700));
  });
  afterAll(() => pages.close());

  const narrow = async (state: PaneState) => {
    const pane = paneIn('en');
    await reach(pane, state);
    expect(await axeComplaints(pane.page)).toEqual([]);
    expect(await complaintsWhenNarrow(pane)).toEqual([]);
    if (PICTURES !== undefined) await takePictures(pane.page, PICTURES, state.name, 'en');
    const light = await withoutLooks(pane.page);
    await appear(pane.page, 'dark');
    expect(await withoutLooks(pane.page)).toBe(light);
    expect(await axeComplaints(pane.page, 'of colours')).toEqual([]);
    await appear(pane.page, 'light');
    expect(pane.errors).toEqual([]);
  };
  const wide = async (state: PaneState) => {
    const pane = paneIn('ca');
    await reach(pane, state);
    expect(await axeComplaints(pane.page)).toEqual([]);
    expect(await complaintsWhenNarrow(pane)).toEqual([]);
    if (PICTURES !== undefined) await takePictures(pane.page, PICTURES, state.name, 'ca');
    expect(pane.errors).toEqual([]);
  };

  test.each(PANE_STATES)('$name: narrow, light and dark; wide, in Catalan', async (state) => {
    // Side by side, which halves the time; both are waited for, so that none runs into the next test.
    for (const outcome of await Promise.allSettled([narrow(state), wide(state)])) {
      if (outcome.status === 'rejected') throw outcome.reason instanceof Error ? outcome.reason : new Error(String(outcome.reason));
    }
  });

  test.each(PANE_STATES.filter(({ name }) => IN_SPANISH.includes(name)))('$name: narrow, in Spanish', async (state) => {
    const pane = paneIn('es');
    await reach(pane, state);
    expect(await complaintsWhenNarrow(pane)).toEqual([]);
    if (PICTURES !== undefined) await takePictures(pane.page, PICTURES, state.name, 'es');
  });
});
