import type { Page } from 'playwright-core';

/** Drops files and folders of this machine on a page, as a person does who drags them out of a file manager. */
export async function dropPaths(page: Page, ...files: string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data: { items: [], files, dragOperationsMask: 1 } });
  }
  await client.detach();
}
