import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/tools/chromium';

/** The product's icon, and the same with the sign of a command beside it. */
const ICONS = ['icon', 'score', 'new'] as const;
/** What the ribbon asks for, and one more for catalogues. */
const SIZES = { icon: [16, 20, 24, 32, 40, 48, 64, 80, 128], score: [16, 20, 24, 32, 40, 48, 64, 80], new: [16, 20, 24, 32, 40, 48, 64, 80] };
const GRID = 16;

/** The drawing at a size in pixels, its lines on whole pixels: scaled by itself, it would be blurred at 20, 24 and 40. */
function drawing(svg: string, icon: string, size: number): string {
  const line = Math.round(size / GRID);
  const onPixels = (middle: number) => Math.round(((middle - 0.5) / (GRID - 1)) * (size - line)) + line / 2;
  return svg
    .replace(`id="${icon}" display="none"`, `id="${icon}"`)
    .replaceAll(/ d="[^"]+"/g, (path) => path.replaceAll(/[\d.]+/g, (number) => String(onPixels(Number(number)))))
    .replaceAll(/stroke-width="([^"]+)"/g, (_, lines: string) => `stroke-width="${Number(lines) * line}"`)
    .replace(/width="16" height="16" viewBox="0 0 16 16"/, `width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"`);
}

async function makeIcons(folder: string): Promise<void> {
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const icon of ICONS) {
      for (const size of SIZES[icon]) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing(svg, icon, size)}`);
        writeFileSync(join(folder, `${icon}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void makeIcons(join(__dirname, '..', 'assets', 'icons'));
