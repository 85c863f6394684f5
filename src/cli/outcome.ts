import type { ComparedCity } from '../analysis/comparison/compared-city';
import type { SheetRefusal } from '../assess-cities';
import type { Finding } from '../assessment/finding';
import type { RefusalCode } from '../locales/problem-text';
import type { WorkbookProblem } from '../workbook/workbook-problem';

/** A refusal in codes: `part` names a part of the package or a sheet, `seen` what was found. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly part: string;
  readonly seen: string;
}

/** A refusal of one sheet, or of one row of a wide table, named by its city. */
export interface SheetRefusalOutcome extends Refusal {
  readonly sheet: string;
}

/** A city that was scored, and the path of its scored copy; '' when none was written. */
export interface ScoredLine {
  readonly city: ComparedCity;
  readonly copy: string;
}

/** A file of which at least one city was scored. */
export interface ScoredFile {
  readonly kind: 'scored';
  readonly lines: readonly ScoredLine[];
  /** Whether the file is itself a scored copy of ours. */
  readonly isCopy: boolean;
  /** Whether every scored copy was found as it would have been written. */
  readonly isUnchanged: boolean;
  readonly notes: readonly Finding[];
  readonly refusedSheets: readonly SheetRefusalOutcome[];
  /** Cities whose copy the disk did not take, and JSON that it did not take; the other copies stand. */
  readonly failedSheets: readonly SheetRefusalOutcome[];
  readonly jsonFaults: readonly Refusal[];
  /** Every file that it wrote or that stands for it. */
  readonly written: readonly string[];
}

/** Why a file that can be read has no city: nothing of ours is in it, results without answers, or a table without rows. */
export type WithoutCity = 'no-assessment' | 'comparison' | 'no-rows';

/** What became of one input file: plain data, which crosses from one thread to another. */
export type FileOutcome =
  | ScoredFile
  | { readonly kind: 'skipped'; readonly why: 'scored-copy' | 'not-a-scored-copy' | 'link' | WithoutCity }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Our fault or the disk's: null when the program itself failed. */
  | { readonly kind: 'failed'; readonly refusal: Refusal | null };

/** A refused input with one reason. */
export function refused(code: RefusalCode, seen = '', part = ''): FileOutcome {
  return { kind: 'refused', refusals: [{ code, seen, part }] };
}

/** What became of a file without any city that this model can score: refused where it was named, or where a sheet is for another model. */
export function withoutCity(named: boolean, refusals: readonly Refusal[], why: WithoutCity): FileOutcome {
  if (refusals.length > 0) return { kind: 'refused', refusals };
  return named ? refused(why) : { kind: 'skipped', why };
}

/** A sheet for another model, as it is told. */
export function sheetRefusal({ sheet, model }: SheetRefusal): SheetRefusalOutcome {
  return { sheet, code: 'other-model', part: sheet, seen: model };
}

/** A problem of a workbook, as it is told. */
export function problemRefusal({ code, part }: WorkbookProblem): Refusal {
  return { code, part: part ?? '', seen: '' };
}
