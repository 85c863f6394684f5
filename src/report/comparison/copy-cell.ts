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
 * The name of a scored copy, which leads there. A formula and no link of the cell: it goes with its row when the table is
 * sorted, and a sheet may have more than 65,530. A path that a link cannot hold safely is text.
 */
export function copyCell(path: string | null): LooseCell {
  const shown = shownCopy(path);
  if (path === null || !isSafe(path)) return textCell(shown);
  return live({ value: shown, style: { role: 'link', wrap: true } }, `HYPERLINK(${textLiteral(path)},${textLiteral(shown)})`);
}

/** What a cell shows of the path of a scored copy: its name, or all of it where no link leads there. */
export function shownCopy(path: string | null): string {
  if (path === null || !isSafe(path)) return path ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}

function isSafe(path: string): boolean {
  return path.length <= LONGEST_LINK && !ELSEWHERE.test(path);
}
