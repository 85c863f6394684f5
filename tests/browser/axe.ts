import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { readonly run: (options: RunOptions) => Promise<AxeResults> };
  }
}

/** Rules of colours alone tell apart two appearances of one document. */
const RULES: Readonly<Record<'all' | 'of colours', RunOptions>> = { all: {}, 'of colours': { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } };

/** What axe has against the page as it is, with every one of its rules or with those of colours: rule and element, one line each. */
export async function axeComplaints(page: Page | Frame, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  return await page.evaluate(async (chosen) => {
    const results = await window.axe?.run({ ...chosen, resultTypes: ['violations'] });
    if (results === undefined) throw new Error('axe is not in the page');
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
  }, RULES[rules]);
}
