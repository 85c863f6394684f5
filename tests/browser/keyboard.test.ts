import { CHROMIUM, describeWith } from '../tools/external-tool';
import { focused, tabTo } from './focus';
import { Pages } from './open-pages';
import type { PanePage } from './pane-page';

jest.setTimeout(60_000);

describeWith(CHROMIUM, 'the keyboard alone', () => {
  let pages: Pages;
  let pane: PanePage;
  beforeAll(async () => {
    pages = await Pages.launch();
    pane = await pages.open('en', 350, 700);
  });
  afterAll(() => pages.close());

  const press = (key: string) => pane.page.keyboard.press(key);
  /** What has the focus when this text has come, and that it can be seen. */
  const focusAfter = async (text: string): Promise<string> => {
    await pane.shows(text);
    const { tag, name, visible } = await focused(pane.page);
    expect({ tag, visible }).toEqual({ tag, visible: tag !== 'body' });
    return name;
  };
  const openExample = async () => {
    await tabTo(pane.page, pane.messages.pane.filledExample);
    await press('Enter');
    expect(await focusAfter(pane.messages.sheets.heatMapHeading)).toBe('Vilaserena');
  };

  test('leads from the first run to an answer, a written result, its download and the way out', async () => {
    const { pane: texts } = pane.messages;
    await pane.start();
    await openExample();

    await tabTo(pane.page, texts.views.answers);
    await press('Space');
    expect(await focusAfter(texts.answersIntro)).toBe(texts.views.answers);
    await tabTo(pane.page, /^M1\.2/);
    await press('Enter');
    await tabTo(pane.page, /^P Partially/);
    await press('ArrowDown');
    expect(await focusAfter(texts.saved('M1.2'))).toMatch(/^L /);

    await tabTo(pane.page, texts.write);
    await press('Enter');
    expect(await focusAfter(texts.written)).toBe(texts.downloadScored);
    const download = pane.page.waitForEvent('download');
    await press('Enter');
    expect((await download).suggestedFilename()).toBe('vilaserena-scored.xlsx');
    expect(await focusAfter(texts.downloaded(''))).toBe(texts.downloadScored);

    await tabTo(pane.page, texts.remove);
    await press('Enter');
    expect(await focusAfter(texts.removed)).toBe(texts.write);
    await pane.page.keyboard.press('Shift+Tab');
    await tabTo(pane.page, texts.write);
  });

  test('leads from a gap to its answer', async () => {
    const { pane: texts } = pane.messages;
    await pane.start();
    await openExample();
    await tabTo(pane.page, /^Rate R3\.2/);
    await press('Enter');
    expect(await focusAfter(texts.answersIntro)).toMatch(/^R3\.2/);
    await press('Enter');
    expect((await focused(pane.page)).name).toMatch(/^R3\.2/);
  });

  test('Escape cancels writing', async () => {
    const { pane: texts } = pane.messages;
    await pane.start({ kind: 'writing-stops', at: 'describing' });
    await openExample();
    await tabTo(pane.page, texts.write);
    await press('Enter');
    expect(await focusAfter(texts.writing.describing)).toBe(texts.cancel);
    await press('Escape');
    expect(await focusAfter(texts.cancelled)).toBe(texts.write);
  });

  test('is asked before changes are lost, and comes back to where it was', async () => {
    const { pane: texts } = pane.messages;
    await pane.start();
    await openExample();
    await pane.write();
    await pane.page.locator('h1').focus();
    await tabTo(pane.page, texts.close);
    await press('Enter');
    expect(await focusAfter(texts.closeUnsaved)).toBe(texts.keepOpen);
    await press('Escape');
    expect(await focusAfter(texts.written)).toBe(texts.close);
    await press('Enter');
    await tabTo(pane.page, texts.closeAnyway);
    await press('Enter');
    expect(await focusAfter(texts.purpose)).toBe(texts.product);
  });

  test('stays in the sheets when a link there leads to another one', async () => {
    await pane.start();
    await openExample();
    await tabTo(pane.page, 'Gap analysis');
    await press('Enter');
    await pane.page.locator('.cell-link').first().waitFor();
    await tabTo(pane.page, /^R3\.2$|^E\d+$|Assessment!/);
    await press('Enter');
    expect(await focusAfter(pane.messages.sheets.heatMapHeading)).toBe('Assessment');
  });
});

describeWith(CHROMIUM, 'motion', () => {
  test('is left out for those who asked for less of it: things fade at most', async () => {
    const pages = await Pages.launch();
    try {
      const pane = await pages.open('en', 350, 700);
      await pane.start({ kind: 'reading-never-ends' });
      await pane.openExample();
      await pane.shows(pane.messages.pane.starting);
      const changed = await pane.page.evaluate(() => document.getAnimations().flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : [])).flatMap((keyframe) => Object.keys(keyframe)));
      expect(changed.filter((property) => !['opacity', 'offset', 'computedOffset', 'easing', 'composite'].includes(property))).toEqual([]);
    } finally {
      await pages.close();
    }
  });
});
