import { finding, type Finding } from '../finding';

/** What of a workbook with a wide table is no city. */
export interface LeftOut {
  /** How many rows name no city and answer nothing. */
  readonly rows: number;
  /** What rows that sum up the others call themselves. */
  readonly summaries: readonly string[];
  /** Further sheets that are wide tables, and were not read. */
  readonly otherTables: readonly string[];
}

/** What is told of a wide table beside its cities: nothing of it is left out in silence. */
export function rowNotes(sheet: string, { rows, summaries, otherTables }: LeftOut): Finding[] {
  return [
    ...(rows === 0 ? [] : [finding('rows-without-city', sheet, null, { count: rows })]),
    ...(summaries.length === 0 ? [] : [finding('summary-rows', sheet, null, { seen: summaries.join(', '), count: summaries.length })]),
    ...(otherTables.length === 0 ? [] : [finding('further-tables', null, null, { seen: otherTables.join(', ') })]),
  ];
}
