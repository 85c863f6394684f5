import type { OfficeResult } from '../adapters/office-js/office-problem';
import type { OfficeWorkbook } from '../adapters/office-js/office-workbook';
import type { RequestedSettings } from '../assessment/assessment';
import type { Language } from '../model/language';
import type { MaturityModel } from '../model/maturity-model';
import { isEdited, resultSheets } from '../report/scored-copy';
import { readingOf, stateOf } from '../taskpane/reading';
import type { CitiesHost } from '../taskpane/cities-host';
import { today } from '../taskpane/today';
import type { HostProblem, PaneSettings, Reading, WorkbookHost, WriteOutcome, WriteStep } from '../taskpane/workbook-host';
import { parseAddress } from '../workbook/a1-address';
import type { CellEdit } from '../workbook/cell-edit';
import { addAssessment } from './add-assessment';
import { readKept } from './kept-settings';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { toProblem } from './to-problem';
import { writeResults } from './write-results';

/** The pane's host in Excel: the workbook that is open there. */
export class ExcelHost implements WorkbookHost {
  readonly kind = 'excel';
  readonly openFile = undefined;
  readonly close = undefined;
  readonly download = undefined;
  readonly onFiles = undefined;
  readonly openCities: () => Promise<CitiesHost>;
  readonly #office: OfficeWorkbook;
  readonly #model: MaturityModel;
  readonly #listeners = new Set<() => void>();
  /** How many of our own changes are under way: what is heard of them meanwhile is told when they are done. */
  #changing = 0;
  #isListening = false;

  constructor(office: OfficeWorkbook, model: MaturityModel, openCities: () => Promise<CitiesHost>) {
    this.#office = office;
    this.openCities = openCities;
    this.#model = model;
  }

  openBlank(language: Language): Promise<HostProblem | undefined> {
    return this.#change(() => addAssessment(this.#office, 'blank', this.#model, language));
  }

  openSample(language: Language): Promise<HostProblem | undefined> {
    return this.#change(() => addAssessment(this.#office, 'sample', this.#model, language));
  }

  async assess(flags: RequestedSettings | null): Promise<Reading> {
    const open = await openWorkbook(this.#office, { model: this.#model, flags, today: today(), wanted: 'answers' });
    if (!open.ok) return { kind: 'refused', name: '', problem: toProblem(open.problem) };
    const { listed, data, assessed, flags: used } = open.value;
    if (data.sheets.every(({ rows }) => rows.length === 0)) return { kind: 'nothing-open' };
    return readingOf(data, assessed, { name: listed.name, unsaved: false, flags: used, isStale: () => isStale(open.value) });
  }

  answer(edits: readonly CellEdit[]): Promise<HostProblem | undefined> {
    return this.#change(async () => {
      const listed = await this.#office.list();
      return listed.ok ? await this.#office.edit(listed.value, edits) : listed;
    });
  }

  async write({ flags, language }: PaneSettings, onStep: (step: WriteStep) => void, signal: AbortSignal): Promise<WriteOutcome> {
    return await this.#quietly(() => writeResults(this.#office, {
      model: this.#model, flags, today: today(), wanted: 'all', language, choose: ({ assessed }) => assessed.cities, onStep, isCancelled: () => signal.aborted,
    }));
  }

  removeResults(): Promise<HostProblem | undefined> {
    return this.#change(async () => {
      const listed = await this.#office.list();
      if (!listed.ok) return listed;
      const read = await this.#office.read(listed.value, () => false);
      if (!read.ok) return read;
      return await this.#office.removeSheets(listed.value, resultSheets(read.value).map(({ sheet }) => sheet.name));
    });
  }

  async goTo(sheet: string, cell: string | null): Promise<HostProblem | undefined> {
    const shown = await this.#office.show(sheet, cell === null ? null : (parseAddress(cell) ?? null));
    return shown.ok ? undefined : toProblem(shown.problem);
  }

  onChange(listener: () => void): () => void {
    this.#listen();
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  /** Hears of changes as long as the pane lives. Where Excel does not tell, the pane looks again when it is used again. */
  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    const hear = () => { if (this.#changing === 0) this.#tell(); };
    addEventListener('focus', hear);
    void this.#office.onChanged(hear);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async #change(change: () => Promise<OfficeResult<unknown>>): Promise<HostProblem | undefined> {
    const changed = await this.#quietly(change);
    return changed.ok ? undefined : toProblem(changed.problem);
  }

  async #quietly<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#changing += 1;
    try {
      return await work();
    } finally {
      this.#changing -= 1;
      this.#tell();
    }
  }
}

/** Whether the results that a workbook holds are of other answers or settings than those that it has now. */
function isStale({ listed, data, assessed: { cities }, modelHash }: OpenWorkbook): boolean {
  const kept = readKept(listed.settings);
  if (kept !== null) return kept.writtenOf !== stateOf(cities);
  return isEdited(data, cities.map(({ assessment }) => assessment), modelHash);
}
