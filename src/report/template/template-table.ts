import type { ConditionalFormatDescription, RowDescription, TableDescription, ValidationDescription } from '../../workbook/workbook-description';

/** A table to fill in, with its rules. */
export interface TemplateTable {
  readonly rows: readonly RowDescription[];
  readonly table: TableDescription;
  readonly lastRow: number;
  readonly validations: readonly ValidationDescription[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
}
