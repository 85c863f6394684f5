import type { RequestedSettings } from '../assessment/assessment';
import type { ScoringJob } from '../assess-city';
import type { Language } from '../model/language';
import type { MaturityModel } from '../model/maturity-model';
import { VERSION } from '../version';
import type { WorkbookFileFormat } from '../workbook/workbook-file';

/** What every file of a run is scored with: plain data, which crosses from one thread to another. */
interface ScoringOrder {
  readonly model: MaturityModel;
  readonly modelHash: string;
  readonly flags: RequestedSettings;
  /** ISO day written into the results. */
  readonly date: string;
}

/** An order to write scored copies. */
export interface ScoreOrder extends ScoringOrder {
  readonly kind: 'score';
  /** Language of sheets and messages; null leaves the sheets in that of each assessment and the messages in English. */
  readonly language: Language | null;
  /** Folder for the results; null scores copies again in place. */
  readonly output: string | null;
  /** Whether sheets get plain values in place of formulas. */
  readonly values: boolean;
  readonly json: boolean;
  /** Whether copies that would not change are written all the same. */
  readonly force: boolean;
  /** Whether the date was asked for: then copies of another date are written anew. */
  readonly isDateGiven: boolean;
}

/** An order to score for a comparison alone. */
export interface CompareOrder extends ScoringOrder {
  readonly kind: 'compare';
  /** Folder of the comparison: paths of scored copies are told as seen from there. */
  readonly folder: string;
}

export type Order = ScoreOrder | CompareOrder;

/** How the work on one file is watched. */
export interface Watch {
  /** Said after each city of a table that holds many: the work goes on. */
  readonly alive: () => void;
  /** Whether to stop after the city in hand. */
  readonly isStopped: () => boolean;
}

/** The work on one file of `score`. */
export interface ScoreRun extends ScoreOrder, Watch {
  readonly format: WorkbookFileFormat;
  /** Files that this run wrote for inputs of the same name, which it must not write again. */
  readonly written: Set<string>;
}

/** The work on one file of `compare`. */
export interface CompareRun extends CompareOrder, Watch {
  readonly format: WorkbookFileFormat;
}

/** The scoring of a file that is called so in its results. */
export function scoringJob({ model, flags, modelHash, date }: ScoringOrder, file: string): ScoringJob {
  return { model, flags, provenance: { tool: VERSION, modelHash, date, file } };
}
