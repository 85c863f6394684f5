import type { Page } from 'playwright-core';

export interface Focused {
  /** 'body' when no element has the focus. */
  readonly tag: string;
  /** What a reader would call it. */
  readonly name: string;
  /** Whether a ring is drawn around it or around what holds it, inside the window and not below another element. */
  readonly visible: boolean;
}

/** The element that has the focus. */
export async function focused(page: Page): Promise<Focused> {
  return await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const rings = [element, element.parentElement, ...element.parentElement?.children ?? []].some((each) => {
      if (each === null) return false;
      return [null, '::after'].some((part) => {
        const { outlineStyle, outlineWidth, boxShadow, borderStyle, borderBottomWidth, content } = getComputedStyle(each, part);
        const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        return outlined || (part !== null && content !== 'none' && borderStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 2) || (each === element && /\b[2-9]px/.test(boxShadow));
      });
    });
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + Math.min(width / 2, 40), top + Math.min(height / 2, 20));
    const uncovered = at !== null && (element.contains(at) || at.contains(element) || element.parentElement?.contains(at) === true);
    return {
      tag: element.tagName.toLowerCase(),
      name: element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent,
      visible: rings && uncovered,
    };
  });
}

/** Presses Tab until a control of this name has the focus; each one on the way must show that it has it. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    way.push(`${now.tag} ${now.name.slice(0, 40)}`);
    if (now.tag !== 'body' && !now.visible) throw new Error(`the focus is not to be seen: ${way.join(', ')}`);
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
  }
  throw new Error(`${String(name)} cannot be reached: ${way.join(', ')}`);
}
