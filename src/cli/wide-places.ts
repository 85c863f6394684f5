import { basename, dirname, join } from 'node:path';
import type { WideTable } from '../assess-wide-table';
import { finding, type Finding } from '../assessment/finding';
import { scoredName } from '../report/scored-name';
import { qualifiedAddress } from '../workbook/a1-address';
import type { InputFile } from './find-inputs';

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

/** The folder of the copies of a table, below the output folder: called after the table, as its scored copy would be. */
export function tableFolder({ relative }: InputFile): string {
  return join(dirname(relative), scoredName(basename(relative)).stem);
}
