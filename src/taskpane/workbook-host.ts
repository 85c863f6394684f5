import type { SheetRefusal } from '../assess-cities';
import type { RequestedSettings } from '../assessment/assessment';
import type { Language } from '../model/language';
import type { ScoredCity } from '../report/scored-city';
import type { CellEdit } from '../workbook/cell-edit';
import type { GivenFile } from './cities/given-file';
import type { CitiesHost } from './cities-host';
import type { HostProblem } from './host-problem';

export type { HostProblem } from './host-problem';

/** What holds the workbook: a browser page, or Excel. */
export type HostKind = 'browser' | 'excel';

/** What the host has open, scored. */
export type Reading =
  | { readonly kind: 'nothing-open' }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: HostProblem }
  | AssessedReading;

export interface AssessedReading {
  readonly kind: 'assessed';
  /** Of the workbook, as the person knows it. */
  readonly name: string;
  /** At least one. */
  readonly cities: readonly ScoredCity[];
  /** The settings that they were scored with, as far as they beat those of the sheets. */
  readonly flags: RequestedSettings;
  readonly refused: readonly SheetRefusal[];
  /** Names of the sheets of ours that the workbook holds and shows. */
  readonly results: readonly string[];
  /** Whether those are of other answers or settings than these. */
  readonly stale: boolean;
  /** Whether the workbook has changes that are not saved. */
  readonly unsaved: boolean;
}

/** Steps of writing, in order. */
export const WRITE_STEPS = ['reading', 'scoring', 'describing', 'writing', 'checking'] as const;
export type WriteStep = (typeof WRITE_STEPS)[number];

export type WriteOutcome =
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: HostProblem };

/** Settings that the person chose in the pane. */
export interface PaneSettings {
  /** Beat the header block of a sheet; null takes those that the host keeps with the workbook. */
  readonly flags: RequestedSettings | null;
  /** Of the result sheets; null takes that of each assessment. */
  readonly language: Language | null;
}

/** What the pane asks of whatever holds the workbook: a file in a browser page, or Excel. */
export interface WorkbookHost {
  readonly kind: HostKind;
  /** Opens, or adds, a blank assessment. Undefined when it is done. */
  openBlank(language: Language): Promise<HostProblem | undefined>;
  /** Opens a file that the person chose; undefined where the host has its own way to open workbooks. */
  readonly openFile: ((file: File) => Promise<HostProblem | undefined>) | undefined;
  /** Opens, or adds, the filled example. Undefined when it is done. */
  openSample(language: Language): Promise<HostProblem | undefined>;
  /** Lets go of the workbook; undefined where the host decides that itself, as Excel does. */
  readonly close: (() => Promise<void>) | undefined;
  /** Reads what is open and scores its assessments; null takes the settings that the host keeps with the workbook. */
  assess(flags: RequestedSettings | null): Promise<Reading>;
  /** Writes answers into the assessment. Undefined when it is done. */
  answer(edits: readonly CellEdit[]): Promise<HostProblem | undefined>;
  /** Adds the result sheets, or writes them anew. Leaves the workbook as it was unless the outcome is `written`. */
  write(settings: PaneSettings, onStep: (step: WriteStep) => void, signal: AbortSignal): Promise<WriteOutcome>;
  /** Takes the result sheets out. Undefined when it is done. */
  removeResults(): Promise<HostProblem | undefined>;
  /** Shows a cell, or a sheet from its top. Undefined when it is done. */
  goTo(sheet: string, cell: string | null): Promise<HostProblem | undefined>;
  /** Hands the workbook to the person as a file and gives its name; undefined where it is saved otherwise. */
  readonly download: (() => Promise<string>) | undefined;
  /** Begins with many cities. */
  openCities(): Promise<CitiesHost>;
  /** Calls back with files that the person drops, none when folders without any were dropped, while many cities are shown; undefined where nothing is dropped. Gives the way to stop that. */
  readonly onFiles: ((listener: (files: readonly GivenFile[]) => void) => () => void) | undefined;
  /** Calls back whenever what is open has changed. Gives the way to stop that. */
  onChange(listener: () => void): () => void;
}
