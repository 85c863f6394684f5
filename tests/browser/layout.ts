import type { Page } from 'playwright-core';

/**
 * What does not fit the page at its present width: a document that must be scrolled sideways, text that leaves its
 * control or is cut in it. The cells of the sheets are as wide as in the workbook and scroll in a region of their own.
 */
export async function layoutComplaints(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const complaints: string[] = [];
    const seen = document.createElement('style');
    seen.textContent = '.for-readers { display: none; }';
    document.head.append(seen);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) complaints.push(`the document is ${String(scrollWidth)} wide in ${String(clientWidth)}`);
    for (const control of document.querySelectorAll('button, summary, select, label, th, .rung, .rating')) {
      if (control.closest('.sheet') !== null) continue;
      const box = control.getBoundingClientRect();
      if (box.width === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(control);
      const leaves = control.tagName !== 'SELECT' && [...range.getClientRects()].some(({ left, right, top, bottom }) => left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1);
      if (leaves || control.scrollWidth > control.clientWidth + 1) complaints.push(`cut: ${control.tagName} ${control.textContent}`);
    }
    for (const element of document.querySelectorAll('.pane *')) {
      const { right, left, width } = element.getBoundingClientRect();
      if (width > 1 && (right > clientWidth + 1 || left < -1)) complaints.push(`outside: ${element.tagName} ${element.textContent.slice(0, 60)}`);
    }
    seen.remove();
    return complaints;
  });
}
