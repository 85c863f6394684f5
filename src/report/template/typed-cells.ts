import { COMPETENCY_COLUMNS, CRITERIA_COLUMNS, HEADER_LABELS, type CompetencyColumn, type CriteriaColumn, type HeaderLabel } from '../../assessment/terms/columns';
import { indexTerms, meaningOf } from '../../assessment/terms/term';
import { cellAddress } from '../../workbook/a1-address';
import type { CellDescription, CellValue, RowDescription, SheetDescription } from '../../workbook/workbook-description';

/** What a person types into a cell. */
export type Typed = CellValue | Pick<CellDescription, 'value' | 'formula'>;

/** What a person types into a blank assessment: by label of the header block, and by id and column of its tables. */
export interface TypedCells {
  readonly header: Readonly<Partial<Record<HeaderLabel, Typed>>>;
  readonly criteria: Readonly<Record<string, Readonly<Partial<Record<CriteriaColumn, Typed>>>>>;
  readonly competencies: Readonly<Record<string, Readonly<Partial<Record<CompetencyColumn, Typed>>>>>;
}

const CRITERIA_KEYS = Object.keys(CRITERIA_COLUMNS);
const COMPETENCY_KEYS = Object.keys(COMPETENCY_COLUMNS);
const LABELS = indexTerms(HEADER_LABELS);

/** The sheet of a blank assessment with these values in its cells; what it has no cell for is left out. */
export function typeInto(sheet: SheetDescription, { header, criteria, competencies }: TypedCells): SheetDescription {
  const typed = new Map<string, Typed>();
  const rows = rowsById(sheet);
  const type = (values: Readonly<Record<string, Readonly<Record<string, Typed | undefined>>>>, keys: readonly string[]) => {
    for (const [id, cells] of Object.entries(values)) {
      const row = rows.get(id);
      if (row === undefined) continue;
      for (const [key, value] of Object.entries(cells)) if (value !== undefined) typed.set(cellAddress({ row, column: keys.indexOf(key) + 1 }), value);
    }
  };
  type(criteria, CRITERIA_KEYS);
  type(competencies, COMPETENCY_KEYS);
  const places = labelPlaces(sheet);
  for (const [label, value] of Object.entries(header)) typed.set(places.get(label as HeaderLabel) ?? '', value);
  return { ...sheet, rows: sheet.rows.map((row) => fillRow(row, typed)) };
}

/** Row of each id of a blank assessment. */
export function rowsById({ rows }: SheetDescription): ReadonlyMap<string, number> {
  return new Map(rows.map(({ row, cells }) => [String(cells[0]?.value ?? ''), row]));
}

/** Address of the cell right of each label. */
function labelPlaces({ rows }: SheetDescription): ReadonlyMap<HeaderLabel, string> {
  const places = new Map<HeaderLabel, string>();
  for (const { row, cells } of rows) {
    for (const { column, value, style } of cells) {
      const label = style.role === 'label' && typeof value === 'string' ? meaningOf(value, LABELS)?.key : undefined;
      if (label !== undefined) places.set(label, cellAddress({ row, column: column + 1 }));
    }
  }
  return places;
}

function fillRow(row: RowDescription, typed: ReadonlyMap<string, Typed>): RowDescription {
  return { ...row, cells: row.cells.map((cell) => fillCell(cell, typed.get(cellAddress({ row: row.row, column: cell.column })))) };
}

function fillCell(cell: CellDescription, typed: Typed | undefined): CellDescription {
  if (typed === undefined) return cell;
  return typeof typed === 'object' && typed !== null ? { ...cell, ...typed } : { ...cell, value: typed };
}
