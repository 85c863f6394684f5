import fc from 'fast-check';
import type { CellEdit } from '../../src/workbook/cell-edit';
import type { SheetData, WorkbookData } from '../../src/workbook/sheet-data';
import type { CellDescription, WorkbookDescription } from '../../src/workbook/workbook-description';
import { aSheet, contents } from './a-sheet';

/** A workbook as it was made, what became of it, and whether that is what was wished. */
export interface Changed {
  readonly before: WorkbookData;
  readonly after: WorkbookData;
  readonly ok: boolean;
}

/** A host of workbooks that changes what is there. */
export interface ChangingHost {
  readonly edit: (start: WorkbookDescription, edits: readonly CellEdit[]) => Promise<Changed>;
  readonly removeSheets: (start: WorkbookDescription, names: readonly string[]) => Promise<Changed>;
}

const named = ({ sheets }: WorkbookData, name: string): SheetData | undefined => sheets.find((sheet) => sheet.name === name);
const cell = (column: number, value: CellDescription['value'], more: Partial<CellDescription> = {}): CellDescription => ({ column, value, style: { role: 'input' }, ...more });
const at = (row: number, column: number, value: CellEdit['value'], sheet = 'Theirs'): CellEdit => ({ sheet, row, column, value });

const START: WorkbookDescription = {
  sheets: [
    { ...aSheet('Theirs', []), rows: [
      { row: 1, height: null, cells: [cell(1, 'kept'), cell(2, 7), cell(3, 0.5, { style: { role: 'input', format: 'percent' } })] },
      { row: 3, height: null, cells: [cell(1, 4, { formula: '2+2' }), cell(2, 'last')] },
    ] },
    aSheet("L'altra (2)", ['beside', 1]),
    aSheet('Hidden', ['out of sight'], { visibility: 'hidden' }),
  ],
};

/** What every adapter owes to the edits that it is given, and to the sheets that it is to take out. */
export function changesContract(host: ChangingHost): void {
  test('an edited cell holds what was entered, and nothing else changes', async () => {
    const { before, after, ok } = await host.edit(START, [at(1, 2, 'text'), at(1, 3, 0.25), at(2, 5, -3)]);
    expect(ok).toBe(true);
    const [kept] = named(before, 'Theirs')?.rows[0]?.cells ?? [];
    expect(named(after, 'Theirs')?.rows).toEqual([
      { row: 1, hidden: false, cells: [kept, { column: 2, content: { kind: 'text', text: 'text' }, formula: false }, { column: 3, content: { kind: 'number', number: 0.25, shown: 'percent' }, formula: false }] },
      { row: 2, hidden: false, cells: [{ column: 5, content: { kind: 'number', number: -3, shown: 'plain' }, formula: false }] },
      named(before, 'Theirs')?.rows[1],
    ]);
    expect({ ...named(after, 'Theirs'), rows: [] }).toEqual({ ...named(before, 'Theirs'), rows: [] });
    expect(after.sheets.slice(1)).toEqual(before.sheets.slice(1));
  });

  test('an entered text is text, whatever it looks like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('=', '+', '-', '@', '', '\u00A0', '＝', "'", '007', '1/2'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (first, rest) => {
        const { after } = await host.edit(START, [at(3, 1, first + rest)]);
        expect(named(after, 'Theirs')?.rows[1]?.cells[0]).toEqual({ column: 1, content: { kind: 'text', text: first + rest }, formula: false });
      }),
      { numRuns: 50 },
    );
  });

  test.each([[null], [''], [Number.NaN], [Number.POSITIVE_INFINITY]])('%j empties a cell, a formula too', async (value) => {
    const { after, ok } = await host.edit(START, [at(1, 1, value), at(3, 1, value)]);
    expect(ok).toBe(true);
    expect(named(after, 'Theirs')?.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([[1, [2, 3]], [3, [2]]]);
  });

  test('of several edits of a cell the last counts; edits find their sheet whatever the case of its name', async () => {
    const { after } = await host.edit(START, [at(1, 1, 1), at(1, 1, 2), at(1, 1, 'beside', "l'ALTRA (2)"), at(1, 1, 3)]);
    expect(contents(named(after, 'Theirs'))[0]).toEqual({ kind: 'number', number: 3, shown: 'plain' });
    expect(contents(named(after, "L'altra (2)"))[0]).toEqual({ kind: 'text', text: 'beside' });
  });

  test('hidden sheets are edited too, and stay hidden', async () => {
    const { after, ok } = await host.edit(START, [at(1, 1, 'entered', 'Hidden')]);
    expect(ok).toBe(true);
    expect(named(after, 'Hidden')?.visibility).toBe('hidden');
    expect(contents(named(after, 'Hidden'))).toEqual([{ kind: 'text', text: 'entered' }]);
  });

  test.each<[string, readonly CellEdit[]]>([
    ['a sheet that is not there', [at(1, 1, 'entered'), at(1, 1, 'nowhere', 'Not there')]],
    ['a cell that is not there', [at(1, 1, 'entered'), at(0, 1, 'nowhere')]],
    ['a column that is not there', [at(1, 1, 'entered'), at(1, 16_385, 'nowhere')]],
  ])('with an edit of %s nothing is entered', async (_, edits) => {
    const { before, after, ok } = await host.edit(START, edits);
    expect(ok).toBe(false);
    expect(after).toEqual(before);
  });

  test.each([[['Theirs']], [["l'ALTRA (2)"]], [['Hidden', 'Theirs']], [[]]])('of all sheets, %j go, and the others stay as they were', async (names) => {
    const { before, after, ok } = await host.removeSheets(START, names);
    expect(ok).toBe(true);
    const wished = names.map((name) => name.toLowerCase());
    expect(after.sheets).toEqual(before.sheets.filter(({ name }) => !wished.includes(name.toLowerCase())));
  });

  test.each([[['Theirs', 'Not there']], [['Theirs', "L'altra (2)"]], [['Theirs', "L'altra (2)", 'Hidden']]])('none of %j goes: one is not there, or none would be left to see', async (names) => {
    const { before, after, ok } = await host.removeSheets(START, names);
    expect(ok).toBe(false);
    expect(after).toEqual(before);
  });
}
