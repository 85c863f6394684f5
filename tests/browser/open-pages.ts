import type { Browser, BrowserContextOptions } from 'playwright-core';
import { messagesFor } from '../../src/locales/messages';
import type { Language } from '../../src/model/language';
import { launchChromium } from '../tools/chromium';
import { buildHarness, SCRIPT, type Harness } from './build-harness';
import { PanePage } from './pane-page';

/** A place that exists nowhere: every request for it is answered by the test, every other one is refused. */
const PLACE = 'http://pane.test/';

/** One browser for all tests of a file; each page has its own language and size. */
export class Pages {
  readonly #browser: Browser;
  readonly #harness: Harness;

  private constructor(browser: Browser, harness: Harness) {
    this.#browser = browser;
    this.#harness = harness;
  }

  static async launch(): Promise<Pages> {
    const harness = buildHarness();
    return new Pages(await launchChromium(), harness);
  }

  async open(language: Language, width: number, height: number, options: BrowserContextOptions = {}): Promise<PanePage> {
    const context = await this.#browser.newContext({ viewport: { width, height }, locale: language, colorScheme: 'light', reducedMotion: 'reduce', ...options });
    const { html, script } = this.#harness;
    await context.route('**', (route) => route.abort());
    await context.route(PLACE, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await context.route(`${PLACE}${SCRIPT}`, (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }));
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const opened = new PanePage(page, messagesFor(language));
    await page.goto(PLACE);
    return opened;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
