import { quotedSheetName } from '../../../src/workbook/a1-address';
import type { CellDescription, SheetDescription } from '../../../src/workbook/workbook-description';

const body = (column: number, value: CellDescription['value'], more: Partial<CellDescription> = {}): CellDescription => ({ column, value, style: { role: 'body' }, ...more });

/** A sheet with one of everything that a description can hold. */
export function aDescription(name: string, text: string, replaces: string | null = null): SheetDescription {
  const here = quotedSheetName(name);
  return {
    name, replaces, visibility: 'visible', tabTone: 'accent', columnWidths: [10, 30, 12],
    rows: [
      { row: 1, height: 40, cells: [{ column: 1, value: text, style: { role: 'title' } }] },
      { row: 3, height: null, cells: [{ column: 1, value: 'Id', style: { role: 'header' } }, { column: 2, value: 'Text', style: { role: 'header' } }, { column: 3, value: 'Level', style: { role: 'header' } }] },
      { row: 4, height: null, cells: [body(1, '=1+1', { link: { sheet: name, address: 'A1', tip: 'up' } }), body(2, 'wrapped', { style: { role: 'body', wrap: true, tone: 'good' } }), body(3, 2)] },
      { row: 5, height: null, cells: [body(1, '007'), body(2, '1/2', { style: { role: 'input' } }), body(3, 4, { formula: `${here}!C4*2` })] },
      { row: 6, height: null, cells: [body(1, 0.5, { style: { role: 'body', format: 'percent' } }), body(3, 46_112, { style: { role: 'body', format: 'date' } })] },
    ],
    tables: [{ name: 'Levels', range: 'A3:C5' }],
    merges: ['A1:C1'],
    validations: [
      { ranges: ['B4:B5'], rule: { kind: 'list', source: `${here}!$A$4:$A$5` }, prompt: { title: 'Choose', text: 'one' }, error: { title: 'No', text: 'choose one' }, strict: true },
      { ranges: ['C4', 'C5'], rule: { kind: 'whole-number', from: 0, to: 5 }, prompt: null, error: null, strict: false },
      { ranges: ['C6'], rule: { kind: 'date-from', serial: 46_112 }, prompt: null, error: null, strict: true },
      { ranges: ['A6'], rule: { kind: 'any' }, prompt: { title: 'Help', text: 'only' }, error: null, strict: false },
    ],
    conditionalFormats: [
      { ranges: ['C4:C5'], formula: `$C4>${here}!$C$4`, tone: 'good' },
      { ranges: ['A4:C4', 'A6:C6'], formula: '$A4=""', tone: 'muted' },
    ],
    dataBars: [{ range: 'C4:C5', max: 5, tone: 'step-2' }],
    charts: [{
      name: 'levels', kind: 'bar', title: 'Levels', text: 'two levels', place: 'E2:J12', categories: { range: `${here}!$A$4:$A$5`, cached: ['=1+1', '007'] },
      series: [
        { name: 'Target', values: { range: `${here}!$C$4:$C$5`, cached: [2, 4] }, tone: 'step-4', look: 'outlined' },
        { name: 'Level', values: { range: `${here}!$C$4:$C$5`, cached: [2, 4] }, tone: 'step-3', look: 'filled' },
      ],
      axis: { min: 0, max: 5, step: 1 },
    }, {
      name: 'profile', kind: 'radar', title: 'Profile', text: 'one row', place: 'E14:J24', categories: { range: `${here}!$A$3:$C$3`, cached: ['Id', 'Text', 'Level'] },
      series: [{ name: 'Row', values: { range: `${here}!$A$6:$C$6`, cached: [0.5, null, 46_112] }, tone: 'step-2', look: 'outlined' }],
      axis: { min: 0, max: 1, step: 1 },
    }],
    freeze: { rows: 3, columns: 1 },
    print: { orientation: 'landscape', pagesTall: 2, titleRows: [3, 3], footer: 'A & B' },
    names: { '_scm.sheet': `1|x|y|${name}` },
  };
}
