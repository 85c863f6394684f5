import { SETTINGS_KEY } from '../keep-settings';
import type { ListedSheet, ListedWorkbook } from '../listed-workbook';
import type { OfficeResult } from '../office-problem';
import { withoutSheets } from '../plain-address';
import type { RoundTrip } from '../round-trip';
import { textConstant } from '../text-constant';

const PER_SHEET = ['id', 'name', 'visibility', 'protection/protected', 'names/items/name', 'names/items/formula', 'tables/items/name', 'charts/items/name'].map((path) => `items/${path}`).join();

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** Lists a workbook: one round trip, whatever it holds. */
export function listWorkbook(ask: RoundTrip): Promise<OfficeResult<ListedWorkbook>> {
  return ask(({ workbook }) => {
    const sheets = workbook.worksheets.load(PER_SHEET);
    const tables = workbook.tables.load('items/name');
    const names = workbook.names.load('items/name');
    const protection = workbook.protection.load('protected');
    const application = workbook.application.load('calculationMode');
    const active = workbook.worksheets.getActiveWorksheet().load('id');
    const selection = workbook.getSelectedRanges().load('address');
    const kept = workbook.settings.getItemOrNullObject(SETTINGS_KEY).load('value');
    workbook.load('name');
    return () => ({
      name: workbook.name,
      settings: typeof kept.value === 'string' ? kept.value : null,
      sheets: sheets.items.map(listedSheet),
      takenNames: [...tables.items, ...names.items].map(({ name }) => name),
      structureProtected: protection.protected,
      calculatesAtOnce: application.calculationMode === Excel.CalculationMode.automatic,
      active: active.id,
      selection: withoutSheets(selection.address),
    });
  });
}

function listedSheet({ id, name, visibility, protection, names, tables, charts }: Excel.Worksheet): ListedSheet {
  const constants = names.items.flatMap((item) => {
    const text = textConstant(String(item.formula));
    return text === undefined ? [] : [[item.name, text] as const];
  });
  return {
    id, name, isProtected: protection.protected, visibility: VISIBILITY[visibility], names: new Map(constants),
    tables: tables.items.map((table) => table.name), charts: charts.items.map((chart) => chart.name),
  };
}
