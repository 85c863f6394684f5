import type { CellContent } from '../workbook/sheet-data';
import { finding, type Finding, type FindingCode } from './finding';
import { seenText, type Parsed } from './parse-value';
import type { TableEntry } from './table-entry';

/** How one column is read, and the finding for a cell that cannot be. */
export interface ColumnReader<Column extends string, Value> {
  readonly column: Column;
  readonly parse: (content: CellContent | undefined) => Parsed<Value>;
  readonly unreadable: FindingCode;
}

/**
 * The first value that the rows of one id give in a column, or null. Cells that cannot be read and values that differ
 * from the first become findings (our design: an id that stands twice loses nothing silently).
 */
export function firstValue<Column extends string, Value>(
  sheet: string,
  entries: readonly TableEntry<Column>[],
  { column, parse, unreadable }: ColumnReader<Column, Value>,
  findings: Finding[],
): Value | null {
  let first: { value: Value; cell: string | undefined } | undefined;
  for (const entry of entries) {
    const content = entry.content(column);
    const value = parse(content);
    const cell = entry.address(column);
    if (value === undefined) findings.push(finding(cellProblem(content) ?? unreadable, sheet, cell ?? null, { seen: seenText(content), field: column }));
    else if (value !== null && first === undefined) first = { value, cell };
    else if (value !== null && first !== undefined && value !== first.value) {
      findings.push(finding('different-values', sheet, cell ?? null, { seen: seenText(content), field: column, otherCell: first.cell ?? '' }));
    }
  }
  return first?.value ?? null;
}

/** A cell that holds an Excel error, or a formula that was never calculated, whatever was expected of it. */
export function cellProblem(content: CellContent | undefined): FindingCode | undefined {
  if (content?.kind === 'error') return 'error-cell';
  return content?.kind === 'not-calculated' ? 'formula-not-calculated' : undefined;
}
