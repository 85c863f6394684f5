import { INK, PALETTE } from '../../../src/workbook/palette';
import type { SheetModel } from '../../office-host/model/sheet-model';
import { done, openInExcel, writeTo } from '../../tools/excel';
import { aDescription } from './a-description';

const area = (row: number, column: number, lastRow = row, lastColumn = column) => ({ first: { row, column }, last: { row: lastRow, column: lastColumn } });

/** The same sheet, written once, and written over another one. */
const WAYS = ['new', 'replaced'] as const;

async function written(way: (typeof WAYS)[number]): Promise<SheetModel> {
  const excel = await openInExcel('Theirs');
  if (way === 'replaced') done(await writeTo(excel, { sheets: [aDescription('Ours', 'before')] }));
  done(await writeTo(excel, { sheets: [aDescription('Ours', 'text', way === 'replaced' ? 'Ours' : null)] }));
  const sheet = excel.model.sheet('Ours');
  if (sheet === undefined || excel.model.sheets.length !== 2) throw new Error('not there, or not alone');
  return sheet;
}

describe.each(WAYS)('a %s sheet', (way) => {
  let sheet: SheetModel;
  beforeAll(async () => { sheet = await written(way); });
  const lookOf = (row: number, column: number) => Object.fromEntries(sheet.cell(row, column)?.look ?? []);

  test('texts are texts, formulas are formulas, formats are theirs', () => {
    expect(sheet.cell(4, 1)).toMatchObject({ value: '=1+1', format: 'General' });
    expect(sheet.cell(4, 1)?.formula).toBeUndefined();
    expect(sheet.cell(5, 1)?.value).toBe('007');
    expect(sheet.cell(5, 2)?.value).toBe('1/2');
    expect(sheet.cell(5, 3)?.formula).toBe('=Ours!C4*2');
    expect([sheet.cell(6, 1)?.format, sheet.cell(6, 3)?.format]).toEqual(['0%', 'yyyy-mm-dd']);
  });

  test('a link leads to where the sheet stands', () => {
    expect(sheet.cell(4, 1)?.link).toEqual({ documentReference: 'Ours!A1', screenTip: 'up' });
    expect(sheet.cell(5, 1)?.link).toBeUndefined();
  });

  test('cells look as their styles say', () => {
    expect(lookOf(1, 1)).toEqual({ font: 'Calibri', size: 20, bold: true, ink: `#${PALETTE.accent.fill}`, underline: 'None', horizontal: 'General', vertical: 'Center' });
    expect(lookOf(4, 2)).toMatchObject({ fill: `#${PALETTE.good.fill}`, ink: `#${PALETTE.good.text}`, wrap: true, indent: 1, horizontal: 'Left' });
    expect(lookOf(3, 2)).toMatchObject({ 'EdgeBottom.style': 'Continuous', 'EdgeBottom.color': `#${PALETTE.accent.fill}` });
    expect(lookOf(5, 2)).toMatchObject({ locked: false, fill: `#${INK.input}`, 'EdgeLeft.style': 'Continuous', 'EdgeRight.style': 'Continuous', 'EdgeBottom.color': `#${INK.line}` });
    expect(lookOf(2, 1)).toEqual({});
  });

  test('its layout is as described', () => {
    expect([...sheet.columnWidths]).toEqual([[1, 56.25], [2, 161.25], [3, 66.75]]);
    expect(sheet.rowHeights.get(1)).toBe(40);
    expect(sheet.merges).toEqual([area(1, 1, 1, 3)]);
    expect(sheet.frozen).toEqual(area(1, 1, 3, 1));
    expect(sheet.bag).toEqual({ showGridlines: false, tabColor: `#${PALETTE.accent.fill}` });
    expect(sheet.visibility).toBe('Visible');
  });

  test('its table is where it should be, under its name', () => {
    expect(sheet.tables).toMatchObject([{ name: 'Levels', area: area(3, 1, 5, 3), bag: { style: 'TableStyleLight1', showBandedRows: false } }]);
  });

  test('what may be entered is as described', () => {
    expect(sheet.validations).toEqual([
      { areas: [area(4, 2, 5, 2)], bag: { rule: { list: { inCellDropDown: true, source: '=Ours!$A$4:$A$5' } }, alert: { showAlert: true, style: 'Stop', title: 'No', message: 'choose one' }, prompt: { showPrompt: true, title: 'Choose', message: 'one' } } },
      { areas: [area(4, 3), area(5, 3)], bag: { rule: { wholeNumber: { formula1: 0, formula2: 5, operator: 'Between' } }, alert: { showAlert: true, style: 'Warning', title: '', message: '' } } },
      { areas: [area(6, 3)], bag: { rule: { date: { formula1: '2026-03-31', operator: 'GreaterThanOrEqualTo' } }, alert: { showAlert: true, style: 'Stop', title: '', message: '' } } },
      { areas: [area(6, 1)], bag: { prompt: { showPrompt: true, title: 'Help', message: 'only' } } },
    ]);
  });

  test('its conditional formats come in their order, and its data bars after them, as in a file', () => {
    expect(sheet.conditionalFormats).toEqual([
      { areas: [area(4, 3, 5, 3)], bag: { formula: '=$C4>Ours!$C$4', fill: `#${PALETTE.good.fill}`, ink: `#${PALETTE.good.text}` } },
      { areas: [area(4, 1, 4, 3), area(6, 1, 6, 3)], bag: { formula: '=$A4=""', fill: `#${PALETTE.muted.fill}`, ink: `#${PALETTE.muted.text}` } },
      { areas: [area(4, 3, 5, 3)], bag: { lower: { type: 'Number', formula: '0' }, upper: { type: 'Number', formula: '5' }, bar: `#${PALETTE['step-2'].fill}` } },
    ]);
  });

  test('it has its charts, over its own cells', () => {
    expect(sheet.charts).toMatchObject([{
      name: 'scm-levels', kind: 'BarClustered', place: ['E2', 'J12'],
      bag: { seriesBy: 'Columns', title: 'Levels', legend: true, legendPosition: 'Bottom', visibleOnly: false, blanks: 'NotPlotted', 'value.minimum': 0, 'value.maximum': 5, 'value.majorUnit': 1, 'category.reversed': true, 'category.position': 'Maximum' },
      series: [
        { name: 'Target', values: '=Ours!C4:C5', categories: '=Ours!A4:A5', bag: { fill: 'none', weight: 1.5, gap: 60, overlap: 100 } },
        { name: 'Level', values: '=Ours!C4:C5', categories: '=Ours!A4:A5', bag: { fill: `#${PALETTE['step-3'].fill}`, weight: 0.75 } },
      ],
    }, {
      name: 'scm-profile', kind: 'RadarFilled', place: ['E14', 'J24'], bag: { seriesBy: 'Rows', legend: false },
      series: [{ name: 'Row', values: '=Ours!A6:C6', categories: '=Ours!A3:C3', bag: { fill: 'none', weight: 2 } }],
    }]);
  });

  test('it prints as described, and its mark is hidden', () => {
    expect(sheet.page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 }, titleRows: '3:3', centred: true });
    expect(sheet.page['left']).toBeCloseTo(28.8);
    expect(sheet.page['leftFooter']).toMatch(/A && B$/);
    expect(sheet.names).toEqual([{ name: '_scm.sheet', formula: '="1|x|y|Ours"', visible: false }]);
  });
});
