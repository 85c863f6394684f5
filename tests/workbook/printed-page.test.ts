import { printScale, roomLeft } from '../../src/workbook/printed-page';
import type { PrintDescription } from '../../src/workbook/workbook-description';
import { aCell, aSheet } from '../adapters/xlsx/write/a-sheet';

const PORTRAIT: PrintDescription = { orientation: 'portrait', pagesTall: null, titleRows: null, footer: '' };
const LANDSCAPE: PrintDescription = { ...PORTRAIT, orientation: 'landscape' };

/** A4 less the margins, in points. */
const [WIDE, TALL] = [(210 / 25.4 - 0.8) * 72, (297 / 25.4 - 1.1) * 72];

test.each<[string, Parameters<typeof aSheet>[0], number]>([
  ['what fits is not enlarged', { columnWidths: [10] }, 1],
  ['as wide as it is', { columnWidths: [199] }, WIDE / 1048.5],
  ['wider paper', { columnWidths: [199], print: LANDSCAPE }, ((297 / 25.4 - 0.8) * 72) / 1048.5],
  ['as many pages as it takes', { rows: [{ row: 1, height: 5000, cells: [] }] }, 1],
  ['one page', { rows: [{ row: 1, height: 5000, cells: [] }], print: { ...PORTRAIT, pagesTall: 1 } }, TALL / 5000],
  ['two pages', { rows: [{ row: 1, height: 5000, cells: [] }], print: { ...PORTRAIT, pagesTall: 2 } }, (TALL * 2) / 5000],
  ['rows that are left out have the default height', { rows: [{ row: 101, height: null, cells: [aCell(1, 'Vic')] }], print: { ...PORTRAIT, pagesTall: 1 } }, TALL / 1518],
])('%s', (_, changes, scale) => {
  expect(printScale(aSheet(changes))).toBeCloseTo(scale, 9);
});

const ONE_PAGE: PrintDescription = { ...PORTRAIT, pagesTall: 1 };

test.each<[string, Parameters<typeof aSheet>[0], number]>([
  ['a narrow sheet is not enlarged', { columnWidths: [10], rows: [{ row: 1, height: 100, cells: [] }], print: ONE_PAGE }, TALL - 100],
  ['a wide one has more room at its scale', { columnWidths: [199], rows: [{ row: 1, height: 100, cells: [] }], print: ONE_PAGE }, (TALL * 1048.5) / WIDE - 100],
  ['one that is too high has none', { rows: [{ row: 1, height: 5000, cells: [] }], print: ONE_PAGE }, TALL - 5000],
])('room left: %s', (_, changes, room) => {
  expect(roomLeft(aSheet(changes))).toBeCloseTo(room, 9);
});
