import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { messagesFor } from '../../src/locales/messages';
import type { Messages } from '../../src/locales/language-messages';
import type { Language } from '../../src/model/language';
import type {} from '../office-host/client/browser-entry';
import { emulatedExcelScript, serveOffice, webHostPage } from '../office-host/client/in-chromium';
import type { SheetJson } from '../office-host/client/sheet-json';

/** The add-in as `npm test` has built it, and where its manifest says that it is served. */
export const BUILT = join(__dirname, '..', '..', 'build', 'addin');
export const PLACE = 'https://smart-city-maturity.test/';

export const PLATFORMS = ['Windows', 'web'] as const;
export type Platform = (typeof PLATFORMS)[number];

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', ca: 'ca-ES', es: 'es-ES' };
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** A page of the built add-in, and the Excel that it is open in. */
export interface InExcel {
  readonly context: BrowserContext;
  /** The page of the add-in: a frame, in Excel on the web. */
  readonly addin: Page | Frame;
  /** Where `window.emulatedExcel` is. */
  readonly excel: Page;
  readonly messages: Messages;
  /** Errors and warnings of the console (violations of the Content-Security-Policy are among them) and uncaught errors. */
  readonly faults: readonly string[];
  /** Addresses that are neither the add-in's nor those of Microsoft's library. */
  readonly foreign: readonly string[];
}

export interface Opening {
  /** `none` is a browser without Excel. */
  readonly platform: Platform | 'none';
  readonly file: 'taskpane.html' | 'commands.html';
  readonly language?: Language;
  /** The ExcelApi set that this Excel offers. */
  readonly version?: string;
  readonly options?: BrowserContextOptions;
  /** Whether Excel says that it is dark. */
  readonly dark?: boolean;
  /** Whether Microsoft's library can be reached. */
  readonly library?: boolean;
  /** What is in the workbook. */
  readonly sheets?: readonly SheetJson[];
  /** The pieces of JavaScript that come, by name; the others keep everybody waiting. */
  readonly pieces?: readonly string[];
}

const script = emulatedExcelScript();

/** The name of a piece of JavaScript, out of that of its file. */
export const pieceOf = (file: string) => file.replace(/\..*/, '');

/** Opens a page of the add-in in an emulated Excel. */
export async function openInExcel(browser: Browser, { platform, file, language = 'en', version = '1.9', options = {}, dark = false, library = true, sheets = [], pieces }: Opening): Promise<InExcel> {
  const locale = LOCALES[language];
  const open = `${script};emulatedExcel.open(${JSON.stringify(sheets).replaceAll('<', '\\u003c')}, '${version}');`;
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, reducedMotion: 'reduce', locale: 'en-GB', ...options });
  const faults: string[] = [];
  const foreign: string[] = [];
  await context.route('**', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(PLACE)) {
      foreign.push(url);
      return route.abort();
    }
    const name = normalize(new URL(url).pathname.slice(1));
    if (name === 'excel') return route.fulfill({ contentType: 'text/html', body: webHostPage(open, file, locale) });
    if (pieces !== undefined && extname(name) === '.js' && !pieces.includes(pieceOf(name))) return;
    return route.fulfill({ contentType: TYPES[extname(name)] ?? 'text/plain', body: readFileSync(join(BUILT, name)) });
  });
  if (library) await serveOffice(context);
  const excel = await context.newPage();
  excel.setDefaultTimeout(15_000);
  excel.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()); });
  excel.on('pageerror', ({ message }) => { faults.push(message); });
  if (platform === 'Windows') await excel.addInitScript({ content: `${open}emulatedExcel.asWindows('${locale}', ${String(dark)});` });
  await excel.goto(PLACE + (platform === 'web' ? 'excel' : file));
  const frame = platform === 'web' ? await (await excel.waitForSelector('iframe')).contentFrame() : null;
  return { context, addin: frame ?? excel, excel, messages: messagesFor(language), faults, foreign };
}
