import type { AnswerRow } from '../../assessment/assessment';
import type { CompetencyColumn, CriteriaColumn } from '../../assessment/terms/columns';
import { LAST_ROW } from '../../workbook/a1-address';
import type { CellContent, SheetCell, SheetData } from '../../workbook/sheet-data';
import { absoluteColumn, textLiteral } from './formula';

/** What a formula sees of an answer: text without blanks around it, '' for a blank cell, `#` for what it cannot use. */
export type Raw = string | number | boolean;

/** Stands for errors and for ids that are there twice: no word of any list. */
export const UNUSABLE = '#';

/** Room for rows that people add below. */
const SPARE_ROWS = 500;

/** An id's row as formulas find it. */
export interface FoundRow {
  /** Finds the row of the id: 0 when it is gone, -1 when there are several. */
  readonly position: string;
  readonly row: number;
  /** What stands in a column of the row, given where `position` stands; undefined when its table has no such column. */
  readonly cell: (column: CriteriaColumn | CompetencyColumn, position: string) => string | undefined;
  readonly content: (column: CriteriaColumn | CompetencyColumn) => CellContent | undefined;
  readonly raw: (column: CriteriaColumn | CompetencyColumn) => Raw;
}

/**
 * How formulas find the row of an id, wherever it is sorted, moved or inserted to; undefined when they could not, because
 * it has no row, or its id stands in the column more than once.
 */
export function foundRow(sheet: SheetData, answer: AnswerRow | undefined): FoundRow | undefined {
  const idColumn = answer?.columns.get('id');
  if (answer === undefined || idColumn === undefined || !answer.alone) return undefined;
  const cells = sheet.rows.find(({ row }) => row === answer.row)?.cells ?? [];
  const id = idOf(cellAt(cells, idColumn));
  const same = sheet.rows.filter((row) => sameRaw(idOf(cellAt(row.cells, idColumn)), id));
  if (same.length !== 1 || typeof id === 'boolean') return undefined;
  const lastRow = Math.min(LAST_ROW, Math.max(SPARE_ROWS, sheet.rows.at(-1)?.row ?? 0) + SPARE_ROWS);
  const column = (index: number) => absoluteColumn(sheet.name, index, 1, lastRow);
  const content = (name: CriteriaColumn | CompetencyColumn) => cellAt(cells, answer.columns.get(name))?.content;
  const [ids, wanted] = [column(idColumn), rawLiteral(id)];
  return {
    position: `IF(COUNTIF(${ids},${wanted})=1,MATCH(${wanted},${ids},0),IF(COUNTIF(${ids},${wanted})=0,0,-1))`,
    row: answer.row,
    cell: (name, position) => {
      const index = answer.columns.get(name);
      return index === undefined ? undefined : `INDEX(${column(index)},${position})`;
    },
    content,
    raw: (name) => rawOf(content(name)),
  };
}

/** The formula for what stands in a cell, `cell` being how it is found. */
export function rawFormula(cell: string, position: string): string {
  const content = `IF(${cell}="","",IF(ISTEXT(${cell}),TRIM(SUBSTITUTE(${cell},UNICHAR(160)," ")),${cell}))`;
  return `IFERROR(IF(${position}>0,${content},IF(${position}=0,"","${UNUSABLE}")),"${UNUSABLE}")`;
}

export function rawLiteral(raw: Raw): string {
  if (typeof raw === 'string') return textLiteral(raw);
  return typeof raw === 'number' ? String(raw) : raw ? 'TRUE' : 'FALSE';
}

function rawOf(content: CellContent | undefined): Raw {
  switch (content?.kind) {
    case undefined:
    case 'not-calculated':
      return '';
    case 'text':
      return trimmed(content.text);
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'error':
      return UNUSABLE;
  }
}

/** As TRIM does: no blanks around, single ones inside; no-break blanks count as blanks. */
export function trimmed(text: string): string {
  return text.replaceAll('\u00A0', ' ').replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function cellAt(cells: readonly SheetCell[], index: number | undefined): SheetCell | undefined {
  return cells.find(({ column }) => column === index);
}

/** An id as its cell has it, blanks and all: formulas look for it so. */
function idOf(cell: SheetCell | undefined): Raw {
  return cell?.content.kind === 'text' ? cell.content.text : rawOf(cell?.content);
}

function sameRaw(a: Raw, b: Raw): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}
