import fc from 'fast-check';
import type { CellDescription, SheetDescription } from '../../../src/workbook/workbook-description';
import { columnOf, IDS, idOf, MODEL, typedAnswer, withTyped, type TypedAnswer } from './filled-sheet';

/** What a person does to an assessment after it was scored. */
export interface Edits {
  readonly typed: readonly TypedAnswer[];
  readonly rows: RowEdit;
}

export type RowEdit =
  | { readonly kind: 'none' }
  /** Sorts the criteria by another column: the places of the rows, in their old order. */
  | { readonly kind: 'sorted'; readonly order: readonly number[] }
  | { readonly kind: 'inserted'; readonly above: string; readonly count: number }
  | { readonly kind: 'deleted' | 'doubled'; readonly ids: readonly string[] };

const ids = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 });
const rowEdit: fc.Arbitrary<RowEdit> = fc.oneof(
  fc.constant<RowEdit>({ kind: 'none' }),
  fc.shuffledSubarray(MODEL.criteria.map((_, index) => index), { minLength: MODEL.criteria.length }).map((order): RowEdit => ({ kind: 'sorted', order })),
  fc.record({ kind: fc.constant('inserted' as const), above: fc.constantFrom(...IDS), count: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constantFrom('deleted' as const, 'doubled' as const), ids }),
);

/** Ten answers changed, and rows moved. */
export const edits: fc.Arbitrary<Edits> = fc.record({ typed: fc.uniqueArray(typedAnswer, { minLength: 10, maxLength: 10, selector: keyOf }), rows: rowEdit });

export function keyOf({ id, column }: Pick<TypedAnswer, 'id' | 'column'>): string {
  return `${id} ${column}`;
}

export function edited(sheet: SheetDescription, { typed, rows }: Edits): SheetDescription {
  return withRows(withTyped(sheet, typed), rows);
}

/** What the program has to score so that it says what formulas can say: what these cannot read is left blank. */
export function asFormulasRead(sheet: SheetDescription, { typed, rows }: Edits): SheetDescription {
  const readable = typed.map((answer): TypedAnswer => (answer.cell.plain ? answer : { ...answer, cell: { value: null, plain: true } }));
  return withRows(withTyped(sheet, readable), rows.kind === 'doubled' ? { ...rows, kind: 'deleted' } : rows);
}

function withRows(sheet: SheetDescription, edit: RowEdit): SheetDescription {
  const { rows } = sheet;
  const first = rows.findIndex((row) => idOf(row) === MODEL.criteria[0]?.id);
  switch (edit.kind) {
    case 'none':
      return sheet;
    case 'sorted': {
      const moved = edit.order.flatMap((from, to) => rows.slice(first + from, first + from + 1).map((row) => ({ ...row, row: (rows[first + to]?.row ?? 0) })));
      return { ...sheet, rows: rows.toSpliced(first, moved.length, ...moved) };
    }
    case 'inserted': {
      const at = rows.find((row) => idOf(row) === edit.above)?.row ?? 0;
      return { ...sheet, rows: rows.map((row) => (row.row < at ? row : { ...row, row: row.row + edit.count })) };
    }
    case 'deleted':
    case 'doubled': {
      const kept = rows.flatMap((row) => (edit.ids.includes(idOf(row)) ? (edit.kind === 'deleted' ? [] : [row, row]) : [row]));
      return { ...sheet, rows: kept.map((row, index) => ({ ...row, row: index + 1 })) };
    }
  }
}

/** Without what formulas cannot tell from what the cell holds already: that stays as it was scored. */
export function changesOnly(sheet: SheetDescription, { typed, rows }: Edits): Edits {
  const isUnusable = ({ value, formula }: SeenCell) => formula !== undefined || typeof value === 'boolean';
  const seen = (cell: SeenCell = { value: null }) => (isUnusable(cell) ? '#' : String(cell.value ?? '').replace(/\s+/g, ' ').trim().toLowerCase());
  const held = (answer: TypedAnswer) => sheet.rows.find((row) => idOf(row) === answer.id)?.cells.find(({ column }) => column === columnOf(answer));
  return { typed: typed.filter((answer) => seen(held(answer)) !== seen(answer.cell)), rows };
}

type SeenCell = Pick<CellDescription, 'value' | 'formula'>;
