import type { CellArea } from '../../../src/workbook/a1-address';
import { LAST_COLUMN } from '../../../src/workbook/a1-address';

export type Scalar = string | number | boolean;

/** A cell with content or a look of its own. */
export interface CellModel {
  value: Scalar;
  /** With its equals sign. */
  formula?: string;
  format: string;
  link?: object;
  /** `font.bold`, `fill.color`, `EdgeBottom.color` and so on -> value. */
  readonly look: Map<string, unknown>;
}

export type Bag = Partial<Record<string, unknown>>;

export interface TableModel { readonly id: string; name: string; area: CellArea; readonly bag: Bag }
export interface NameModel { name: string; formula: string; visible: boolean }
export interface RuleModel { readonly areas: readonly CellArea[]; readonly bag: Bag }
export interface SeriesModel { name: string; values: string; categories: string; readonly bag: Bag }
export interface ChartModel { readonly id: string; name: string; readonly kind: string; place: readonly string[]; readonly series: SeriesModel[]; readonly bag: Bag }

/** A worksheet as the host keeps it. */
export class SheetModel {
  isProtected = false;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  readonly cells = new Map<number, CellModel>();
  readonly tables: TableModel[] = [];
  readonly names: NameModel[] = [];
  readonly charts: ChartModel[] = [];
  /** The first wins. */
  conditionalFormats: RuleModel[] = [];
  validations: RuleModel[] = [];
  merges: CellArea[] = [];
  frozen: CellArea | undefined;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly bag: Bag = {};
  readonly page: Bag = {};

  name: string;
  readonly id: string;

  constructor(name: string, id: string) {
    this.name = name;
    this.id = id;
  }

  cell(row: number, column: number): CellModel | undefined {
    return this.cells.get(row * LAST_COLUMN + column - 1);
  }

  /** The cell, made when there is none. */
  ensure(row: number, column: number): CellModel {
    const key = row * LAST_COLUMN + column - 1;
    const cell = this.cells.get(key) ?? { value: '', format: 'General', look: new Map<string, unknown>() };
    this.cells.set(key, cell);
    return cell;
  }

  /** Takes out a cell that has nothing of its own. */
  forget(row: number, column: number): void {
    this.cells.delete(row * LAST_COLUMN + column - 1);
  }

  /** Cells that exist, with their places. */
  *entries(): Generator<{ readonly row: number; readonly column: number; readonly cell: CellModel }> {
    for (const [key, cell] of this.cells) yield { row: Math.floor(key / LAST_COLUMN), column: (key % LAST_COLUMN) + 1, cell };
  }

  /** The least area with all content; undefined when there is none. */
  used(): CellArea | undefined {
    const filled = [...this.entries()].filter(({ cell }) => cell.value !== '' || cell.formula !== undefined);
    if (filled.length === 0) return undefined;
    const bound = (pick: (numbers: readonly number[]) => number) => ({ row: pick(filled.map(({ row }) => row)), column: pick(filled.map(({ column }) => column)) });
    return { first: bound((numbers) => numbers.reduce((a, b) => Math.min(a, b))), last: bound((numbers) => numbers.reduce((a, b) => Math.max(a, b))) };
  }
}
