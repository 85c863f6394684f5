import type { CellContent, SheetCell, SheetData } from '../../src/workbook/sheet-data';

/** A cell as a test writes it: a plain value, null for a blank, or what a host reads in full. */
export type Plain = string | number | boolean | null | CellContent | FormulaCell;

interface FormulaCell {
  readonly formula: Plain;
}

/** A sheet whose first row and column are those of the list; rows and cells that are blank are no rows and cells. */
export function aSheet(rows: readonly (readonly Plain[])[], parts: Partial<SheetData> = {}): SheetData {
  const read = rows.map((cells, index) => ({
    row: index + 1,
    hidden: false,
    cells: cells.flatMap((plain, position): SheetCell[] => {
      const content = contentOf(plain);
      return content === undefined ? [] : [{ column: position + 1, content, formula: isFormula(plain) }];
    }),
  }));
  return { name: 'Assessment', visibility: 'visible', rows: read.filter(({ cells }) => cells.length > 0), names: new Map(), hiddenColumns: [], merges: [], ...parts };
}

/** The content of a cell that a test wrote; undefined for a blank. */
export function contentOf(plain: Plain): CellContent | undefined {
  switch (typeof plain) {
    case 'string':
      return { kind: 'text', text: plain };
    case 'number':
      return { kind: 'number', number: plain, shown: 'plain' };
    case 'boolean':
      return { kind: 'boolean', boolean: plain };
    default:
      if (plain === null) return undefined;
      return 'formula' in plain ? contentOf(plain.formula) : plain;
  }
}

function isFormula(plain: Plain): boolean {
  return typeof plain === 'object' && plain !== null && 'formula' in plain;
}

/** A cell that a formula gives. */
export function calculated(formula: Plain): FormulaCell {
  return { formula };
}

/** A number in a cell formatted as percentage: percent(0.7) shows 70 %. */
export function percent(number: number): CellContent {
  return { kind: 'number', number, shown: 'percent' };
}

/** Excel's serial number of a day, in a cell formatted as date. */
export function day(serial: number): CellContent {
  return { kind: 'number', number: serial, shown: 'date' };
}

export function errorCell(error: string): CellContent {
  return { kind: 'error', error };
}

export const NOT_CALCULATED: CellContent = { kind: 'not-calculated' };
