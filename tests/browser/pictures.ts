import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { appear, APPEARANCES } from './appearance';

const SIZES = [[350, 700], [1280, 800]] as const;

/** Where pictures of every state are wanted (the environment variable SCREENSHOTS), if anywhere. */
export const PICTURES: string | undefined = process.env['SCREENSHOTS'];

/** Pictures of a state in every appearance and size. */
export async function takePictures(page: Page, folder: string, state: string, language: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const appearance of APPEARANCES) {
      await appear(page, appearance);
      await page.screenshot({ path: join(folder, `${state}-${String(width)}-${appearance}-${language}.png`) });
    }
  }
  await appear(page, 'light');
  if (before !== null) await page.setViewportSize(before);
}
