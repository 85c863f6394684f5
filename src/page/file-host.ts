import { proxy, type Remote } from 'comlink';
import type { RequestedSettings } from '../assessment/assessment';
import type { Language } from '../model/language';
import { today } from '../taskpane/today';
import type { GivenFile } from '../taskpane/cities/given-file';
import type { CitiesHost } from '../taskpane/cities-host';
import type { HostProblem, PaneSettings, Reading, WorkbookHost, WriteOutcome, WriteStep } from '../taskpane/workbook-host';
import type { CellEdit } from '../workbook/cell-edit';
import type { SheetData } from '../workbook/sheet-data';
import type { WorkbookDescription } from '../workbook/workbook-description';
import { download, WORKBOOK_TYPE } from '../browser/download';
import { sample } from './sample';
import type { WorkbookSession } from './session/workbook-session';

/** A cell that the page is asked to show; a sheet from its top when the cell is null. */
export interface Shown {
  readonly sheet: string;
  readonly cell: string | null;
}

/** The pane's host in a plain browser: a file that the person chose, kept in memory by a session in a worker. */
export class FileHost implements WorkbookHost {
  readonly kind = 'browser';
  readonly #session: Remote<WorkbookSession>;
  readonly #listeners = new Set<() => void>();
  readonly #onShow: (shown: Shown) => void;
  readonly #openCities: () => Promise<CitiesHost>;
  #onDropped: ((files: readonly GivenFile[]) => void) | null = null;
  /** Dropped before many cities are shown. */
  #dropped: readonly GivenFile[] | null = null;

  constructor(session: Remote<WorkbookSession>, openCities: () => Promise<CitiesHost>, onShow: (shown: Shown) => void) {
    this.#openCities = openCities;
    this.#session = session;
    this.#onShow = onShow;
  }

  async openFile(file: File): Promise<undefined> {
    await this.#session.openFile(file.name, new Uint8Array(await file.arrayBuffer()));
    this.#changed();
    return undefined;
  }

  async openBlank(language: Language): Promise<undefined> {
    await this.#session.openBlank(language, today());
    this.#changed();
    return undefined;
  }

  async openSample(language: Language): Promise<undefined> {
    const { name, bytes } = await sample(language);
    await this.#session.openFile(name, bytes);
    this.#changed();
    return undefined;
  }

  async close(): Promise<void> {
    await this.#session.close();
    this.#changed();
  }

  assess(flags: RequestedSettings | null): Promise<Reading> {
    return this.#session.assess(flags, today());
  }

  async answer(edits: readonly CellEdit[]): Promise<HostProblem | undefined> {
    const problem = await this.#session.edit(edits);
    this.#changed();
    return problem;
  }

  async write(settings: PaneSettings, onStep: (step: WriteStep) => void, signal: AbortSignal): Promise<WriteOutcome> {
    const cancel = () => { void this.#session.cancel(); };
    signal.addEventListener('abort', cancel);
    const outcome = await this.#session.write(settings, today(), proxy(onStep));
    signal.removeEventListener('abort', cancel);
    this.#changed();
    return outcome;
  }

  async removeResults(): Promise<HostProblem | undefined> {
    const problem = await this.#session.removeResults();
    this.#changed();
    return problem;
  }

  goTo(sheet: string, cell: string | null): Promise<undefined> {
    this.#onShow({ sheet, cell });
    return Promise.resolve(undefined);
  }

  async download(): Promise<string> {
    const file = await this.#session.save();
    if (file === undefined) return '';
    download(file.name, new Blob([new Uint8Array(file.bytes)], { type: WORKBOOK_TYPE }));
    this.#changed();
    return file.name;
  }

  openCities(): Promise<CitiesHost> {
    return this.#openCities();
  }

  readonly onFiles = (listener: (files: readonly GivenFile[]) => void): (() => void) => {
    this.#onDropped = listener;
    if (this.#dropped !== null) listener(this.#dropped);
    this.#dropped = null;
    return () => { this.#onDropped = null; };
  };

  /** Hands files to the view of many cities, now or as soon as it is shown. */
  dropFiles(files: readonly GivenFile[]): void {
    if (this.#onDropped === null) this.#dropped = files;
    else this.#onDropped(files);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  /** The result sheets as they would be written. */
  describe(settings: PaneSettings): Promise<WorkbookDescription> {
    return this.#session.describe(settings, today());
  }

  /** A sheet of the open workbook. */
  sheet(name: string): Promise<SheetData | undefined> {
    return this.#session.sheet(name);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
