import type { AnswerRow } from '../../assessment/assessment';
import type { CompetencyColumn, CriteriaColumn } from '../../assessment/terms/columns';
import { LAST_ROW } from '../../workbook/a1-address';
import type { CellContent, SheetCell, SheetData } from '../../workbook/sheet-data';
import { absoluteColumn, textLiteral } from './formula';

/** Finds the row of an answer; see `rowFinder`. */
export type RowFinder = (answer: AnswerRow | undefined) => FoundRow | undefined;

/** What a formula sees of an answer: text without blanks around it, '' for a blank cell. */
export type Raw = string | number;

/** No words of any list: for an error or a truth value, which LibreOffice counts as a number; and for an id that is there twice. */
const UNUSABLE = '#';
const DOUBLED = '##';

/** Longer than any word that means something. */
const LONGEST_START = 100;

/** Room for rows that people add below. */
const SPARE_ROWS = 500;

/** An id's row as formulas find it. */
export interface FoundRow {
  /** Finds the row of the id: 0 when it is gone, -1 when there are several. */
  readonly position: string;
  readonly row: number;
  /** What stands in a column of the row, given where `position` stands; undefined when its table has no such column. */
  readonly cell: (column: CriteriaColumn | CompetencyColumn, position: string) => string | undefined;
  readonly raw: (column: CriteriaColumn | CompetencyColumn) => Raw;
}

/**
 * Says of the answers of one sheet how formulas find the row of an id, wherever it is sorted, moved or inserted to;
 * undefined when they could not, because it has no row, or its id stands in the column more than once.
 */
export function rowFinder(sheet: SheetData): RowFinder {
  const cellsOf = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const lastRow = Math.min(LAST_ROW, Math.max(SPARE_ROWS, sheet.rows.at(-1)?.row ?? 0) + SPARE_ROWS);
  const columns = new Map<number, string>();
  const column = (index: number) => {
    const range = columns.get(index) ?? absoluteColumn(sheet.name, index, 1, lastRow);
    columns.set(index, range);
    return range;
  };
  const counts = new Map<number, ReadonlyMap<string, number>>();
  return (answer) => {
    const idColumn = answer?.columns.get('id');
    if (answer === undefined || idColumn === undefined || !answer.alone) return undefined;
    const cells = cellsOf.get(answer.row) ?? [];
    const id = idOf(cellAt(cells, idColumn));
    const count = counts.get(idColumn) ?? countIds(sheet, idColumn);
    counts.set(idColumn, count);
    if (id === undefined || count.get(idKey(id)) !== 1) return undefined;
    const content = (name: CriteriaColumn | CompetencyColumn) => cellAt(cells, answer.columns.get(name))?.content;
    const [ids, wanted] = [column(idColumn), rawLiteral(id)];
    return {
      position: `IF(COUNTIF(${ids},${wanted})=1,MATCH(${wanted},${ids},0),IF(COUNTIF(${ids},${wanted})=0,0,-1))`,
      row: answer.row,
      cell: (name, position) => {
        const index = answer.columns.get(name);
        return index === undefined ? undefined : `INDEX(${column(index)},${position})`;
      },
      raw: (name) => rawOf(content(name)),
    };
  };
}

/** How often each id stands in a column, as COUNTIF counts. */
function countIds({ rows }: SheetData, column: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const id = idOf(cellAt(cells, column));
    if (id !== undefined) counts.set(idKey(id), (counts.get(idKey(id)) ?? 0) + 1);
  }
  return counts;
}

/** Besides the blank itself: no-break blank, tab and the two characters of a line break, as formulas write them. */
const BLANKS = ['"\u00A0"', 'CHAR(9)', 'CHAR(10)', 'CHAR(13)'] as const;

/** The formula for what stands in a cell, `cell` being how it is found. */
export function rawFormula(cell: string, position: string): string {
  const spaced = BLANKS.reduce((text, blank) => `SUBSTITUTE(${text},${blank}," ")`, cell);
  const content = `IF(ISLOGICAL(${cell}),"${UNUSABLE}",IF(ISNUMBER(${cell}),${cell},TRIM(${spaced})))`;
  return `IFERROR(IF(${position}>0,${content},IF(${position}=0,"","${DOUBLED}")),"${UNUSABLE}")`;
}

/** The formula for whether a cell still holds what it held; a long text is known by its start, as formulas have a limit of 8,192 characters. */
export function unchanged(cell: string, raw: Raw): string {
  const start = typeof raw === 'string' ? Array.from(raw).slice(0, LONGEST_START).join('') : '';
  return start.length > 0 && start !== raw ? `IFERROR(FIND(${textLiteral(start)},${cell}),0)=1` : `${cell}=${rawLiteral(raw)}`;
}

function rawLiteral(raw: Raw): string {
  return typeof raw === 'string' ? textLiteral(raw) : String(raw);
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
    case 'error':
      return UNUSABLE;
  }
}

/** As TRIM does: no blanks around, single ones inside; no-break blanks, tabs and line breaks count as blanks. */
export function trimmed(text: string): string {
  return text.replace(/[\u00A0\t\n\r ]+/g, ' ').replace(/^ | $/g, '');
}

function cellAt(cells: readonly SheetCell[], index: number | undefined): SheetCell | undefined {
  return cells.find(({ column }) => column === index);
}

/** An id as its cell has it, blanks and all: formulas look for it so. */
function idOf(cell: SheetCell | undefined): Raw | undefined {
  switch (cell?.content.kind) {
    case 'text':
      return cell.content.text;
    case 'number':
      return cell.content.number;
    default:
      return undefined;
  }
}

/** Formulas compare ids without case. */
function idKey(id: Raw): string {
  return String(id).toLowerCase();
}
