import type { Language } from '../../model/language';
import type { CompetencyColumn, CriteriaColumn, HeaderLabel } from '../terms/columns';

/** What a column of a wide table answers: a field of a criterion or of a competency, or a label of the header block. */
export type WideTarget =
  | { readonly kind: 'criterion'; readonly id: string; readonly field: CriteriaColumn }
  | { readonly kind: 'competency'; readonly id: string; readonly field: CompetencyColumn }
  | { readonly kind: 'header'; readonly label: HeaderLabel };

/** What a person decides about a column of the sheet (1-based): what it answers, or that it is left out. */
export type WideChoices = ReadonlyMap<number, WideTarget | 'ignore'>;

/** Why a column is taken for what it is. */
export type WideMatch =
  /** By the id in its header, by the text of the criterion or competency, by a word for what it holds, or by a person's choice. */
  | { readonly kind: 'matched'; readonly by: 'id' | 'text' | 'word' | 'choice'; readonly target: WideTarget }
  /** The form tool's own column, such as a time stamp: not used. */
  | { readonly kind: 'form-tool' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unmatched' };

export interface WideColumn {
  /** Column of the sheet, 1-based. */
  readonly column: number;
  /** As written, on one line. */
  readonly header: string;
  readonly match: WideMatch;
}

/** Columns that answer the same: of each row the first that is filled counts, and differing ratings do not. */
export interface WideConflict {
  readonly target: WideTarget;
  readonly columns: readonly number[];
}

/** Which column of a wide table is what: a row a city, a column an answer. */
export interface WideMapping {
  readonly sheet: string;
  readonly headerRow: number;
  /** Last of the header rows: some tools write the question's code and its text in two. */
  readonly lastHeaderRow: number;
  /** Every column that has a header, in the order of the sheet. */
  readonly columns: readonly WideColumn[];
  readonly conflicts: readonly WideConflict[];
  /** Language of most recognised headers. */
  readonly language: Language;
}

/** Key under which targets are the same. */
export function targetKey(target: WideTarget): string {
  return target.kind === 'header' ? target.label : `${target.id} ${target.field}`;
}
