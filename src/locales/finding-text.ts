import type { FindingCode } from '../assessment/finding';

/** What the sentence of a finding fills in, already in words of its language; '' where the finding has none. */
export interface FindingWords {
  /** What stood in the cell. */
  readonly seen: string;
  /** Ids of criteria or competencies, as a list in words. */
  readonly ids: string;
  /** Name of the column or of the header label. */
  readonly field: string;
  /** Address of the other cell. */
  readonly otherCell: string;
  readonly count: number;
  readonly level: number;
}

/** Two sentences: what was seen, and what to do. */
export type FindingSentences = readonly [seen: string, todo: string];

export type FindingTexts = Readonly<Record<Exclude<FindingCode, 'contradiction'>, (words: FindingWords) => FindingSentences>> & {
  /** A contradiction brings its own text, from the model; this is what to do about it. */
  readonly contradiction: string;
};
