import type { CellDescription, CellStyle, CellValue, SheetDescription } from '../../../../src/workbook/workbook-description';

/** A cell of the role `body`, unless its style says otherwise. */
export function aCell(column: number, value: CellValue, style: Partial<CellStyle> = {}): CellDescription {
  return { column, value, style: { role: 'body', ...style } };
}

/** A new, visible sheet with one cell, in place of which `changes` may put more. */
export function aSheet(changes: Partial<SheetDescription> = {}): SheetDescription {
  return {
    name: 'Summary',
    replaces: null,
    visibility: 'visible',
    tabTone: null,
    columnWidths: [],
    rows: [{ row: 1, height: null, cells: [aCell(1, 'Level')] }],
    tables: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: null,
    print: { orientation: 'portrait', pagesTall: null, titleRows: null, footer: '' },
    names: {},
    ...changes,
  };
}

/** A sheet with a table of gaps: a header row and these ids. */
export function aTableSheet(ids: readonly string[], changes: Partial<SheetDescription> = {}): SheetDescription {
  return aSheet({
    name: 'Gap analysis',
    rows: [
      { row: 3, height: null, cells: [aCell(1, 'ID', { role: 'header' }), aCell(2, 'What to do', { role: 'header' })] },
      ...ids.map((id, index) => ({ row: 4 + index, height: null, cells: [aCell(1, id), aCell(2, 'Agree on it')] })),
    ],
    tables: [{ name: 'Gaps', range: `A3:B${String(3 + ids.length)}` }],
    ...changes,
  });
}
