import { readWorkbook } from '../../adapters/xlsx/read/read-workbook';
import { assessCities, type AssessedWorkbook } from '../../assess-cities';
import type { RequestedSettings } from '../../assessment/assessment';
import type { Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import { modelHash } from '../../model/model-hash';
import { isEdited, resultSheets } from '../../report/scored-copy';
import { scoredName } from '../../report/scored-name';
import type { ScoredCity } from '../../report/scored-city';
import { readingOf, shownResults, stateOf } from '../../taskpane/reading';
import type { HostProblem, PaneSettings, Reading, WriteOutcome, WriteStep } from '../../taskpane/workbook-host';
import { VERSION } from '../../version';
import type { CellEdit } from '../../workbook/cell-edit';
import type { SheetData, WorkbookData } from '../../workbook/sheet-data';
import type { WorkbookDescription } from '../../workbook/workbook-description';
import type { WorkbookResult } from '../../workbook/workbook-problem';
import { browserUnpacking } from '../../browser/compression/browser-unpacking';
import { fileProblem } from '../../browser/file-problem';
import { loadManyCities } from './load-many-cities';
import { loadWriting } from './load-writing';
import { nextTask } from './next-task';

/** A workbook kept as the bytes of its file, and what was read out of them. */
interface OpenWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: WorkbookResult<WorkbookData>;
  readonly unsaved: boolean;
  /** Of what its result sheets were written, when they were written here. */
  readonly writtenOf: string | null;
}

/** The workbook that a page has open: reads, scores, changes and writes it, in memory alone. Lives in a worker. */
export class WorkbookSession {
  readonly #model: MaturityModel;
  readonly #modelHash: string;
  #open: OpenWorkbook | null = null;
  #flags: RequestedSettings = { target: {} };
  #cancelled = false;

  constructor(model: MaturityModel) {
    this.#model = model;
    this.#modelHash = modelHash(model);
  }

  /** Fetches what makes files and keeps many cities, before it is wanted. */
  async prepare(): Promise<void> {
    await Promise.all([loadWriting(), loadManyCities()]);
  }

  openFile(name: string, bytes: Uint8Array): void {
    this.#open = { name, bytes, read: readWorkbook(bytes, browserUnpacking), unsaved: false, writtenOf: null };
  }

  async openBlank(language: Language, today: string): Promise<void> {
    const { fileFormat, blankAssessment, messagesFor } = await loadWriting();
    const { template, sheets } = messagesFor(language);
    const bytes = fileFormat.create(blankAssessment(this.#model, language, null), { title: template.title, created: today });
    this.openFile(`${sheets.titles.assessment.toLowerCase()}.xlsx`, bytes);
  }

  close(): void {
    this.#open = null;
  }

  /** Scores the assessments of the open workbook with these settings, which hold until the next call. */
  assess(flags: RequestedSettings | null, today: string): Reading {
    this.#flags = flags ?? { target: {} };
    if (this.#open === null) return { kind: 'nothing-open' };
    const { name, read, unsaved } = this.#open;
    if (!read.ok) return { kind: 'refused', name, problem: fileProblem(read.problem) };
    return readingOf(read.value, this.#assess(name, read.value, today), { name, unsaved, flags: this.#flags, isStale: (cities) => this.#isStale(read.value, cities) });
  }

  /** Undefined when the answers are written into the workbook. */
  async edit(edits: readonly CellEdit[]): Promise<HostProblem | undefined> {
    return await this.#change(async ({ bytes }) => (await loadWriting()).fileFormat.editCells(bytes, edits));
  }

  /** Undefined when the result sheets are gone. */
  async removeResults(): Promise<HostProblem | undefined> {
    return await this.#change(async ({ bytes, read }) => {
      const names = read.ok ? resultSheets(read.value).map(({ sheet }) => sheet.name) : [];
      return (await loadWriting()).fileFormat.removeSheets(bytes, names);
    });
  }

  /** The result sheets that will be shown, as they would be written; none while there is no assessment. */
  async describe({ language }: PaneSettings, today: string): Promise<WorkbookDescription> {
    if (this.#open?.read.ok !== true) return { sheets: [] };
    const workbook = this.#open.read.value;
    const { cities } = this.#assess(this.#open.name, workbook, today);
    const { describeResults } = await loadWriting();
    const { sheets } = describeResults(cities, workbook, workbook, language).workbook;
    return { sheets: sheets.filter(({ visibility }) => visibility === 'visible') };
  }

  /** A sheet of the open workbook, as it was read. */
  sheet(name: string): SheetData | undefined {
    return this.#open?.read.ok === true ? this.#open.read.value.sheets.find((sheet) => sheet.name === name) : undefined;
  }

  /** Makes the scored copy, which takes the place of the open workbook when it is whole. Between two steps it may be cancelled. */
  async write({ language }: PaneSettings, today: string, onStep: (step: WriteStep) => void): Promise<WriteOutcome> {
    this.#cancelled = false;
    const open = this.#open;
    if (open?.read.ok !== true) return { kind: 'failed', problem: { code: 'no-assessment', part: '', seen: '', details: '' } };
    const isCancelled = async (step: WriteStep): Promise<boolean> => {
      onStep(step);
      await nextTask();
      return this.#cancelled;
    };
    if (await isCancelled('reading')) return { kind: 'cancelled' };
    const { fileFormat, describeResults } = await loadWriting();
    if (await isCancelled('scoring')) return { kind: 'cancelled' };
    const { cities } = this.#assess(open.name, open.read.value, today);
    if (await isCancelled('describing')) return { kind: 'cancelled' };
    const description = describeResults(cities, open.read.value, open.read.value, language).workbook;
    if (await isCancelled('writing')) return { kind: 'cancelled' };
    const copy = fileFormat.addSheets(open.bytes, description);
    if (!copy.ok) return { kind: 'failed', problem: fileProblem(copy.problem) };
    if (await isCancelled('checking')) return { kind: 'cancelled' };
    const read = fileFormat.read(copy.value);
    if (!read.ok) return { kind: 'failed', problem: fileProblem(read.problem) };
    if (resultSheets(read.value).length < description.sheets.length) return { kind: 'failed', problem: { code: 'cannot-write', part: '', seen: open.name, details: '' } };
    const { stem, extension } = scoredName(open.name);
    this.#open = { name: `${stem}${extension}`, bytes: copy.value, read, unsaved: true, writtenOf: stateOf(cities) };
    return { kind: 'written', sheets: shownResults(read.value) };
  }

  /** Ends the writing that is under way before its next step. */
  cancel(): void {
    this.#cancelled = true;
  }

  /** The open workbook as a file, which then counts as saved. */
  save(): { readonly name: string; readonly bytes: Uint8Array } | undefined {
    if (this.#open === null) return undefined;
    const { name, bytes } = this.#open;
    this.#open = { ...this.#open, unsaved: false };
    return { name, bytes };
  }

  #assess(file: string, workbook: WorkbookData, date: string): AssessedWorkbook {
    return assessCities(workbook, { model: this.#model, flags: this.#flags, provenance: { tool: VERSION, modelHash: this.#modelHash, date, file } });
  }

  async #change(change: (open: OpenWorkbook) => Promise<WorkbookResult<Uint8Array>>): Promise<HostProblem | undefined> {
    if (this.#open === null) return undefined;
    const changed = await change(this.#open);
    if (!changed.ok) return fileProblem(changed.problem);
    this.#open = { ...this.#open, bytes: changed.value, read: readWorkbook(changed.value, browserUnpacking), unsaved: true };
    return undefined;
  }

  #isStale(workbook: WorkbookData, cities: readonly ScoredCity[]): boolean {
    const writtenOf = this.#open?.writtenOf ?? null;
    if (writtenOf !== null) return writtenOf !== stateOf(cities);
    return isEdited(workbook, cities.map(({ assessment }) => assessment), this.#modelHash);
  }
}
