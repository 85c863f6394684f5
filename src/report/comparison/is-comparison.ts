import type { WorkbookData } from '../../workbook/sheet-data';
import { isComparisonCsv } from './comparison-csv';
import { earlierComparison } from './place-comparison';

/** Whether a workbook holds a comparison of ours, in sheets or as CSV: it has results, and no answers to score again. */
export function isComparison(workbook: WorkbookData): boolean {
  return isComparisonCsv(workbook) || earlierComparison(workbook.sheets).length > 0;
}
