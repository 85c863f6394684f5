import type { WideChoices } from '../../assessment/wide/wide-mapping';
import type { CitiesHost, CityFile } from '../cities-host';
import { fileWithoutCity } from './file-without-city';
import type { GivenFile } from './given-file';

/** A file that the person chose, and how far it is. */
export interface CityEntry {
  readonly id: number;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | CityFile;
}

/** All files as they are at one moment. */
export interface CitiesSnapshot {
  /** In the order in which they were chosen. */
  readonly entries: readonly CityEntry[];
  readonly isRunning: boolean;
  /** How many were let go unread, when the person cancelled; null before. */
  readonly cancelled: number | null;
}

interface Waiting {
  readonly id: number;
  readonly read: () => Promise<CityFile>;
}

/** Milliseconds between two looks of the person at a long list: our design. */
const LOOK = 200;

/** Reads files one after another, and tells of it not more often than a person can see. */
export class CitiesQueue {
  readonly #host: CitiesHost;
  readonly #entries = new Map<number, CityEntry>();
  readonly #listeners = new Set<() => void>();
  #waiting: Waiting[] = [];
  #isRunning = false;
  #cancelled: number | null = null;
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: CitiesSnapshot = { entries: [], isRunning: false, cancelled: null };

  constructor(host: CitiesHost) {
    this.#host = host;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly snapshot = (): CitiesSnapshot => this.#snapshot;

  addFiles(files: readonly GivenFile[]): void {
    this.#add(files.map(({ name, open }) => ({ name, read: async (id) => await this.#host.add(id, name, await open()) })));
  }

  /** The assessments of the workbook that is open in Excel. */
  addOpen(name: string, read: NonNullable<CitiesHost['addOpen']>): void {
    this.#add([{ name, read }]);
  }

  /** Reads a table anew with what the person chose for its columns. */
  remap(id: number, choices: WideChoices): void {
    this.#waiting.push({ id, read: async () => await this.#host.remap(id, choices) });
    void this.#run();
  }

  /** Lets go of what was not begun; what was read stays. */
  cancel(): void {
    this.#cancelled = this.#waiting.length;
    for (const { id } of this.#waiting) if (this.#entries.get(id)?.state === 'waiting') this.#entries.delete(id);
    this.#waiting = [];
    this.#tell();
  }

  #add(files: readonly { readonly name: string; readonly read: (id: number) => Promise<CityFile> }[]): void {
    for (const { name, read } of files) {
      this.#last += 1;
      const id = this.#last;
      this.#entries.set(id, { id, name, state: 'waiting' });
      this.#waiting.push({ id, read: () => read(id) });
    }
    this.#cancelled = null;
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const { id, read } = next;
      // A table that is read anew stays as it is meanwhile: the person is at its columns.
      if (this.#entries.get(id)?.state === 'waiting') this.#put(id, 'reading');
      this.#put(id, await read().catch((error: unknown) => failed(this.#entries.get(id)?.name ?? '', error)));
    }
    this.#isRunning = false;
    this.#tell();
  }

  #put(id: number, state: CityEntry['state']): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#entries.set(id, { ...entry, state });
    this.#timer ??= setTimeout(() => { this.#tell(); }, LOOK);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#snapshot = { entries: [...this.#entries.values()], isRunning: this.#isRunning, cancelled: this.#cancelled };
    for (const listener of this.#listeners) listener();
  }
}

/** A file that our own fault, or the browser's refusal to read it, kept from having a result. */
function failed(name: string, error: unknown): CityFile {
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return fileWithoutCity(name, [{ code: 'unreadable-file', part: '', seen: details, details: '' }]);
}
