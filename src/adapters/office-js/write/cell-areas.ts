import { cellAddress, rangeAddress } from '../../../workbook/a1-address';
import type { CellPosition } from '../../../workbook/a1-address';

/** Longest list of addresses that Excel takes is 8,192 characters; ours stay below it. */
const LONGEST_LIST = 8000;

/** How far cells side by side are taken together: not at all, along their row, or into blocks. */
export type Grouping = 'cells' | 'rows' | 'blocks';

interface Run {
  readonly row: number;
  readonly first: number;
  last: number;
}

/** Addresses of cells given by row and then by column, in lists that Excel takes. */
export function addressLists(cells: readonly CellPosition[], grouping: Grouping): string[] {
  if (grouping === 'cells') return inLists(cells.map(cellAddress));
  const runs = runsOf(cells);
  if (grouping === 'rows') return inLists(runs.map(({ row, first, last }) => area(row, row, first, last)));
  return inLists(blocksOf(runs).map(({ row, first, last, lastRow }) => area(row, lastRow, first, last)));
}

/** Addresses in lists that are short enough. */
export function inLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const open = lists.at(-1);
    if (open === undefined || open.length + address.length >= LONGEST_LIST) lists.push(address);
    else lists[lists.length - 1] = `${open},${address}`;
  }
  return lists;
}

function runsOf(cells: readonly CellPosition[]): Run[] {
  const runs: Run[] = [];
  for (const { row, column } of cells) {
    const open = runs.at(-1);
    if (open?.row === row && open.last === column - 1) open.last = column;
    else runs.push({ row, first: column, last: column });
  }
  return runs;
}

/** Runs of the same columns below each other, together. */
function blocksOf(runs: readonly Run[]): (Run & { lastRow: number })[] {
  const blocks: (Run & { lastRow: number })[] = [];
  const open = new Map<string, Run & { lastRow: number }>();
  for (const run of runs) {
    const columns = `${String(run.first)}:${String(run.last)}`;
    const above = open.get(columns);
    if (above?.lastRow === run.row - 1) above.lastRow = run.row;
    else {
      const block = { ...run, lastRow: run.row };
      open.set(columns, block);
      blocks.push(block);
    }
  }
  return blocks;
}

function area(row: number, lastRow: number, first: number, last: number): string {
  return row === lastRow && first === last ? cellAddress({ row, column: first }) : rangeAddress({ row, column: first }, { row: lastRow, column: last });
}
