import { APPROVALS, ASSIGNMENTS, DELIVERIES, EFFORTS, NA_REASONS } from '../../assessment/assessment';
import { CRITERIA_COLUMNS, COMPETENCY_COLUMNS, HEADER_LABELS } from '../../assessment/terms/columns';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS, EVIDENCE_QUALITY_TERMS, LANGUAGE_TERMS, YES_NO_TERMS } from '../../assessment/terms/options';
import { NA_REASON_TERMS, NOT_A_RATING, RATING_TERMS } from '../../assessment/terms/ratings';
import { LANGUAGES, type Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import { RATINGS } from '../../model/rating';
import { columnLetters, quotedSheetName } from '../../workbook/a1-address';
import type { LooseCell } from '../cells';

/** The dropdown lists of the blank assessment, one column each on the hidden Lists sheet. */
export type ListName =
  | 'rating' | 'naReason' | 'evidenceQuality' | 'effort' | 'impact' | 'assigned' | 'approved' | 'resources' | 'capability' | 'delivery' | 'yesNo' | 'language';

export interface DropdownList {
  readonly name: ListName;
  readonly header: string;
  readonly values: readonly (string | number)[];
}

/** Every list in one language. Values stand in cells, so that no comma and no length limit matters. */
export function dropdownLists(model: MaturityModel, language: Language): DropdownList[] {
  const ratings = RATINGS.map((rating) => `${rating} · ${RATING_TERMS[rating][language]}`);
  const column = CRITERIA_COLUMNS;
  const competency = COMPETENCY_COLUMNS;
  return [
    { name: 'rating', header: column.rating[language], values: [...ratings, `N/A · ${NOT_A_RATING['not-applicable'][language]}`] },
    { name: 'naReason', header: column.naReason[language], values: NA_REASONS.map((reason) => NA_REASON_TERMS[reason][language]) },
    { name: 'evidenceQuality', header: column.evidenceQuality[language], values: EVIDENCE_QUALITY_TERMS.map((term) => term[language]) },
    { name: 'effort', header: column.effort[language], values: EFFORTS },
    { name: 'impact', header: column.impact[language], values: [1, 2, 3] },
    { name: 'assigned', header: competency.assigned[language], values: ASSIGNMENTS.map((key) => ASSIGNMENT_TERMS[key][language]) },
    { name: 'approved', header: competency.approved[language], values: APPROVALS.map((key) => APPROVAL_TERMS[key][language]) },
    { name: 'resources', header: competency.human[language], values: ratings },
    { name: 'capability', header: competency.capability[language], values: model.capabilityLevels.map(({ level, name }) => `${String(level)} · ${name[language]}`) },
    { name: 'delivery', header: competency.delivery[language], values: DELIVERIES.map((key) => DELIVERY_TERMS[key][language]) },
    { name: 'yesNo', header: HEADER_LABELS.strict[language], values: [YES_NO_TERMS.yes[language], YES_NO_TERMS.no[language]] },
    { name: 'language', header: HEADER_LABELS.language[language], values: LANGUAGES.map((code) => LANGUAGE_TERMS[code][code]) },
  ];
}

/** First row of values on the Lists sheet. */
export const FIRST_LIST_ROW = 3;

/** The range of a list on the Lists sheet, as a validation refers to it. */
export function listSource(lists: readonly DropdownList[], name: ListName, sheet: string): string {
  const index = lists.findIndex((list) => list.name === name);
  const letters = columnLetters(index + 1);
  const last = FIRST_LIST_ROW + (lists[index]?.values.length ?? 1) - 1;
  return `${quotedSheetName(sheet)}!$${letters}$${String(FIRST_LIST_ROW)}:$${letters}$${String(last)}`;
}

/** The cells of one row of the Lists sheet, from A on. */
export function listRow(lists: readonly DropdownList[], row: number): (LooseCell | undefined)[] {
  return lists.map(({ values }) => {
    const value = values[row - FIRST_LIST_ROW];
    return value === undefined ? undefined : { value, style: { role: 'body' } };
  });
}
