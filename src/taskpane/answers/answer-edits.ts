import type { Answer, Assessment } from '../../assessment/assessment';
import type { CriteriaColumn } from '../../assessment/terms/columns';
import { NA_REASON_TERMS, NOT_A_RATING, RATING_TERMS } from '../../assessment/terms/ratings';
import type { CellEdit } from '../../workbook/cell-edit';

/**
 * What to write into the sheet for an answer, in the words that the dropdowns of the blank assessment offer in its
 * language. Only not applicable has a reason: another answer empties that cell. None when the criterion has no row.
 */
export function answerEdits(assessment: Assessment, criterion: string, answer: Answer): CellEdit[] {
  const reason = answer.kind === 'not-applicable' && answer.reason !== null ? NA_REASON_TERMS[answer.reason][assessment.language] : null;
  return [...cellEdit(assessment, criterion, 'rating', ratingWords(answer, assessment)), ...cellEdit(assessment, criterion, 'naReason', reason)];
}

/** What to write into the sheet for evidence; an empty text empties the cell. */
export function evidenceEdits(assessment: Assessment, criterion: string, text: string): CellEdit[] {
  return cellEdit(assessment, criterion, 'evidence', text.trim() === '' ? null : text);
}

function ratingWords(answer: Answer, { language }: Assessment): string | null {
  switch (answer.kind) {
    case 'rated':
      return `${answer.rating} · ${RATING_TERMS[answer.rating][language]}`;
    case 'not-applicable':
      return `N/A · ${NOT_A_RATING['not-applicable'][language]}`;
    case 'not-rated':
      return null;
  }
}

function cellEdit({ sheet, rows }: Assessment, criterion: string, column: CriteriaColumn, value: string | null): CellEdit[] {
  const place = rows.get(criterion);
  const at = place?.columns.get(column);
  return place === undefined || at === undefined ? [] : [{ sheet, row: place.row, column: at, value }];
}
