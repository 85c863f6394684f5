import { rangeAddress } from '../workbook/a1-address';

/**
 * Columns of the Summary, in characters: names, five levels, two indexes, charts, an empty strip. Together they fill a
 * page at 85 %. The strip is where charts end, since one that ends with the last column takes the next along to the print.
 */
export const SUMMARY_WIDTHS = [18.4, 10, 10, 10, 10, 10, 6.6, 6.6, 30.4, 0.4] as const;

/** How many columns have content. */
export const CONTENT_COLUMNS = SUMMARY_WIDTHS.length - 1;

/** How many columns the profile takes, and the heat map; their charts stand right of them. */
export const PROFILE_COLUMNS = CONTENT_COLUMNS - 1;
export const HEAT_MAP_COLUMNS = 6;

/** The place of a chart right of a table, as high as the rows that it belongs to. */
export function besides(tableColumns: number, firstRow: number, lastRow: number): string {
  return rangeAddress({ row: firstRow, column: tableColumns + 1 }, { row: lastRow, column: CONTENT_COLUMNS });
}
