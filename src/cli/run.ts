import type { MaturityModel } from '../model/maturity-model';
import type { Language } from '../model/language';
import type { WorkbookFileFormat } from '../workbook/workbook-file';
import type { RequestedSettings } from '../assessment/assessment';

/** What every file of one run of `score` is scored with. */
export interface ScoreRun {
  readonly format: WorkbookFileFormat;
  readonly model: MaturityModel;
  readonly modelHash: string;
  readonly flags: RequestedSettings;
  /** ISO day written into the results. */
  readonly date: string;
  /** Language of sheets and messages; null leaves the sheets in that of each assessment and the messages in English. */
  readonly language: Language | null;
  /** Folder for the results; null scores copies again in place. */
  readonly output: string | null;
  /** Whether sheets get plain values in place of formulas. */
  readonly values: boolean;
  readonly json: boolean;
  /** Files written so far, which this run must not write again. */
  readonly written: Set<string>;
}
