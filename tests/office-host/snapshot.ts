import type { WorkbookModel } from './model/workbook-model';

/** All that a workbook holds, as a text: two workbooks with the same text are the same, but for the numbers of things made since. */
export function snapshot({ sheets, names, settings, calculationMode, structureProtected, active, selection }: WorkbookModel): string {
  const all = { sheets, names, settings, calculationMode, structureProtected, active: active.name, selection };
  return JSON.stringify(all, (_, value: unknown) => (value instanceof Map ? inOrder([...value]) : value instanceof Set ? [...value] : value), 1);
}

/** Cells, rows and columns have numbers. */
function inOrder(entries: readonly (readonly [unknown, unknown])[]): readonly (readonly [unknown, unknown])[] {
  return entries.toSorted(([a], [b]) => (typeof a === 'number' && typeof b === 'number' ? a - b : 0));
}
