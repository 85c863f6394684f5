import { live, textCell, type LooseCell } from '../cells';
import { textLiteral } from '../live/formula';

/** Longest place that Excel's HYPERLINK leads to. */
const LONGEST_LINK = 255;

/**
 * Places that a link could be taken to elsewhere by: of another drive, server or protocol, a part of a file (`#`), an escape
 * (`%20`), a control character.
 */
const ELSEWHERE = /^[/\\]|[:#\\]|%[0-9a-f]{2}|[\u0000-\u001F]/i;

/**
 * The path of a scored copy, which leads there. A formula and no link of the cell: it goes with its row when the table is
 * sorted, and a sheet may have more than 65,530. A path that a link cannot hold safely is text.
 */
export function copyCell(path: string | null): LooseCell {
  if (path === null || path.length > LONGEST_LINK || ELSEWHERE.test(path)) return textCell(path ?? '');
  return live({ value: path, style: { role: 'link', wrap: true } }, `HYPERLINK(${textLiteral(path)},${textLiteral(path)})`);
}
