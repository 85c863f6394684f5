import type { Page } from 'playwright-core';

export const APPEARANCES = ['light', 'dark', 'forced'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** By which Fluent's themes can be told apart. */
const BACKGROUNDS = { light: '#ffffff', dark: '#292929' } as const;

/** Shows the page as a person has it who set their computer so. */
export async function appear(page: Page, appearance: Appearance): Promise<void> {
  const dark = appearance === 'dark';
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors: appearance === 'forced' ? 'active' : 'none' });
  await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, dark ? 'dark' : 'light');
  await page.waitForFunction((background) => {
    const provider = document.querySelector('.provider');
    return provider !== null && getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1') === background;
  }, BACKGROUNDS[dark ? 'dark' : 'light']);
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
}
