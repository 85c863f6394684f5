import type { WideTable } from '../assess-wide-table';
import { finding, type Finding } from '../assessment/finding';
import { qualifiedAddress } from '../workbook/a1-address';

/** Where a row of a wide table stands, as sheet and first cell. */
export function rowPlace(sheet: string, row: number): string {
  return qualifiedAddress(sheet, `A${String(row)}`);
}

/** What is said of a wide table beside its cities. */
export function tableNotes({ sheet, otherTables }: WideTable, passedOver: number): Finding[] {
  return [
    ...(passedOver === 0 ? [] : [finding('rows-without-city', sheet.name, null, { count: passedOver })]),
    ...(otherTables.length === 0 ? [] : [finding('further-tables', null, null, { seen: otherTables.join(', ') })]),
  ];
}
