import { execFileSync } from 'node:child_process';
import { join, normalize } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { OFFICE_FILES } from './load-office';

const ESBUILD = join(__dirname, '..', '..', '..', 'node_modules', '.bin', 'esbuild');

/** Where a page of the add-in loads the library from. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const MOST_BYTES = 100_000_000;

/** A script that puts an emulated Excel into a browser, as `window.emulatedExcel`. */
export function emulatedExcelScript(): string {
  const entry = join(__dirname, 'browser-entry.ts');
  const made = execFileSync(ESBUILD, [entry, '--bundle', '--format=iife', '--target=es2022', '--loader:.wasm=binary', '--minify', '--log-level=error'], { encoding: 'utf8', maxBuffer: MOST_BYTES });
  return made.replaceAll('</script', '<\\/script');
}

/** Gives out the library's files, as they are published, under the address that pages load them from. */
export async function serveOffice(context: BrowserContext): Promise<void> {
  await context.route(`${CDN}**`, async (route) => {
    const file = normalize(decodeURIComponent(new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length)));
    await route.fulfill({ path: join(OFFICE_FILES, file) }).catch(() => route.abort());
  });
}

/** The page around the pane: Excel on the web with one workbook and the add-in's page in a frame. */
export function webHostPage(script: string, pageUrl: string, locale = 'en-US'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Excel on the web</title><link rel="icon" href="data:,"></head>
<body><iframe id="pane" style="width:350px;height:600px"></iframe><script>${script}</script>
<script>emulatedExcel.onTheWeb(document.getElementById('pane'), ${JSON.stringify(pageUrl)}, ${JSON.stringify(locale)});</script></body></html>`;
}
