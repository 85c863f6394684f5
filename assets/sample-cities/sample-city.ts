import type { Language } from '../../src/model/language';
import type { CompetencyColumn, CriteriaColumn, HeaderLabel } from '../../src/assessment/terms/columns';

/** What a person typed into a cell of the blank assessment. */
export type Typed = string | number | boolean | { readonly formula: string; readonly value: string | number };

/** A fictional city: what a person typed into the blank assessment. */
export interface SampleCity {
  /** Name of the file, without its ending. */
  readonly file: string;
  readonly language: Language;
  readonly name: string;
  readonly header: Readonly<Partial<Record<HeaderLabel, Typed>>>;
  /**
   * Ratings by level, in the order of the model: `M2 FFLF` rates M2.1 to M2.4. A dash leaves a criterion blank, a slash
   * marks it not applicable.
   */
  readonly ratings: string;
  /** Other cells of the criteria table, and ratings that are no plain letter. */
  readonly criteria: Readonly<Record<string, Readonly<Partial<Record<CriteriaColumn, Typed>>>>>;
  readonly competencies: Readonly<Record<string, Readonly<Partial<Record<CompetencyColumn, Typed>>>>>;
  /** Cells in which Excel shows an error, by criterion. */
  readonly errors?: Readonly<Record<string, { readonly error: string; readonly formula: string }>>;
  /** Rows added below the criteria, by column. */
  readonly addedRows?: readonly Readonly<Partial<Record<CriteriaColumn, Typed>>>[];
}
