import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page and everything that it should not do, as it happens. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console (violations of the Content-Security-Policy are among them), uncaught errors, dialogs. */
  readonly faults: string[];
  /** Addresses asked for, in order. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** Opens an address in a fresh profile and watches it. */
export async function openWatched(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()); });
  page.on('pageerror', ({ message }) => { faults.push(message); });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => { requests.push(request.url()); });
  await page.goto(url);
  return { page, faults, requests, close: () => context.close() };
}
