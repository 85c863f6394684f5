import type { RankedCity } from '../../analysis/comparison/rank-cities';
import { cellAddress } from '../../workbook/a1-address';
import type { RowDescription, ValidationDescription } from '../../workbook/workbook-description';
import { levelCell } from '../cells';
import { eachWord, wordsWidth } from '../column-width';
import type { Column } from '../report-table';
import { cityColumns } from './comparison-columns';
import type { ComparisonView } from './comparison-view';

/** What says on a heat map that nothing is known. */
export const NOT_KNOWN = '–';

/** Height of a header over narrow columns, in points: its words stand above the filter buttons, which they leave no room for beside them. */
const HEADER_HEIGHT = 48;

/** Longest title and text of a prompt that Excel takes. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** The columns by which a city is known on a heat map: its name, its code and its level. */
export function cityAndLevelColumns(view: ComparisonView): Column<RankedCity>[] {
  const { messages: { sheets } } = view;
  return [
    ...cityColumns(view),
    { header: sheets.level, width: wordsWidth(sheets.level, eachWord([sheets.notAssessed])), cell: ({ city }) => levelCell(city.level, sheets.notAssessed) },
  ];
}

/** The rows of a heat map, its header high enough for narrow columns. */
export function withHighHeader([header, ...body]: readonly RowDescription[]): RowDescription[] {
  return header === undefined ? [] : [{ ...header, height: HEADER_HEIGHT }, ...body];
}

/** What is shown when the header of a column is selected: the text that its id stands for. */
export function headerPrompt(row: number, column: number, id: string, text: string): ValidationDescription {
  const short = text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return { ranges: [cellAddress({ row, column })], rule: { kind: 'any' }, prompt: { title: id.slice(0, LONGEST_TITLE), text: short }, error: null, strict: false };
}
