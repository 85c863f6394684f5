import type { Page } from 'playwright-core';
import type { Messages } from '../../src/locales/language-messages';
import { VIEWS, type View } from '../../src/taskpane/state/pane-state';
import type { Mishap } from './mishap';

/** A page of the harness, with the doings of a person in it. */
export class PanePage {
  readonly page: Page;
  readonly messages: Messages;
  /** What the browser's console was told as an error since the pane was started. */
  readonly errors: string[] = [];

  constructor(page: Page, messages: Messages) {
    this.page = page;
    this.messages = messages;
    page.on('console', (message) => { if (message.type() === 'error') this.errors.push(message.text()); });
    page.on('pageerror', (error) => { this.errors.push(error.message); });
  }

  async start(mishap: Mishap | null = null): Promise<void> {
    this.errors.length = 0;
    await this.page.evaluate((given) => { window.startPage(given); }, mishap);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  async openExample(): Promise<void> {
    await this.press(this.messages.pane.filledExample);
  }

  /** Presses the button with this name. */
  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  async view(view: View): Promise<void> {
    await this.page.locator('.view-button').nth(VIEWS.indexOf(view)).click();
  }

  async unfold(criterion: string): Promise<void> {
    await this.view('answers');
    await this.page.locator('.criterion-line', { hasText: criterion }).click();
  }

  /** Gives an answer by its letter, in the criterion that is unfolded. */
  async answer(key: string): Promise<void> {
    await this.page.locator(`.rating-choice[data-rating="${key}"]`).click();
  }

  async write(): Promise<void> {
    await this.press(this.messages.pane.write);
    await this.page.getByText(this.messages.pane.written).waitFor();
  }

  /** Waits for a text in the pane, and for the sheets beside it where there are any. */
  async shows(text: string): Promise<void> {
    await this.page.locator('.pane').getByText(text).first().waitFor();
    const sheets = this.page.locator('.page[data-open="true"]');
    if ((await sheets.count()) > 0) await this.page.locator('.sheet table').waitFor();
  }
}
