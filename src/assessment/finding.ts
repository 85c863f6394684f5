/** error: an answer could not be used; warning: check it; note: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** Every finding there is, and how much it matters. */
export const FINDING_SEVERITY = {
  'unreadable-rating': 'error',
  'ambiguous-rating-number': 'error',
  'rating-out-of-range': 'error',
  'error-cell': 'error',
  'formula-not-calculated': 'error',
  'different-ratings': 'error',
  'rating-from-formula': 'note',
  'same-rating-twice': 'note',
  'different-values': 'warning',
  'unknown-id': 'warning',
  'criteria-missing': 'warning',
  'competencies-missing': 'note',
  'column-twice': 'warning',
  'column-misspelt': 'warning',
  'columns-not-read': 'note',
  'table-columns-not-read': 'note',
  'column-hidden': 'note',
  'columns-hidden': 'note',
  'rows-hidden': 'note',
  'sheet-hidden': 'note',
  'cells-merged': 'warning',
  'na-without-reason': 'warning',
  'unreadable-na-reason': 'warning',
  'unreadable-weight': 'warning',
  'unreadable-effort': 'warning',
  'unreadable-impact': 'warning',
  'unreadable-competency-value': 'warning',
  'unreadable-population': 'warning',
  'unreadable-date': 'warning',
  'unreadable-target': 'warning',
  'unreadable-setting': 'warning',
  'unreadable-language': 'warning',
  'city-not-named': 'note',
  'row-not-named': 'warning',
  'city-in-two-rows': 'warning',
  'rows-without-city': 'warning',
  'summary-rows': 'warning',
  'further-tables': 'warning',
  'wrong-control-digit': 'warning',
  'code-zero-lost': 'note',
  'criteria-without-column': 'warning',
  'competencies-without-column': 'note',
  'model-version-differs': 'warning',
  contradiction: 'warning',
  'full-without-evidence': 'note',
  'not-assessed': 'warning',
  'dimension-not-rated': 'warning',
  'level-without-applicable-criterion': 'warning',
  'not-comparable': 'warning',
  'outcome-changes-level': 'note',
  'signature-dropped': 'warning',
  macros: 'note',
  'part-name-unusual': 'note',
  'part-too-large': 'warning',
  'junk-around-archive': 'warning',
  'unreadable-cells': 'warning',
  'text-repaired': 'warning',
  'cells-left-out': 'warning',
  'text-encoding-guessed': 'warning',
  'text-quotes-odd': 'warning',
  'text-cut': 'warning',
  'sheet-name-not-allowed': 'warning',
  'sheet-name-taken': 'note',
  'file-name-taken': 'note',
  'edited-copy-kept': 'warning',
  'analyst-text-without-row': 'note',
  'analyst-formulas-as-values': 'note',
  'more-findings': 'warning',
  'results-without-assessment': 'warning',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;

/**
 * A problem in the input or a caution about the result, as a code; its sentences live in `locales`.
 * Our design: bad input is named with its cell, and the rest is scored.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly sheet: string | null;
  /** A1 address on that sheet. */
  readonly cell: string | null;
  /** What the sentence fills in: what was seen, an id, a column, another cell, a count. */
  readonly detail: FindingDetail;
}

export interface FindingDetail {
  readonly seen?: string;
  /** Ids of criteria or competencies, of a contradiction, of a dimension. */
  readonly ids?: readonly string[];
  /** A column or header-block label, by key. */
  readonly field?: string;
  readonly otherCell?: string;
  readonly count?: number;
  readonly level?: number;
}

/** Makes a finding; detail is optional. */
export function finding(code: FindingCode, sheet: string | null, cell: string | null, detail: FindingDetail = {}): Finding {
  return { code, sheet, cell, detail };
}

/** How much a finding matters. */
export function severityOf({ code }: Finding): Severity {
  return FINDING_SEVERITY[code];
}
