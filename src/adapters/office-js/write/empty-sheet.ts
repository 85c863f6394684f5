import type { ListedSheet } from '../listed-workbook';
import type { PlannedSheet } from './planned-sheet';
import { chartName, isOurChart } from './write-charts';

/**
 * Queues the removal of all that a sheet of ours holds, whether it was there before or was written by an attempt that
 * failed, but for its names; what is gone already is passed over. A person's own charts, names and pictures stay.
 */
export function emptySheet(worksheet: Excel.Worksheet, { sheet, tables, stagedTables }: PlannedSheet, before: ListedSheet | undefined): void {
  const charts = [...(before?.charts.filter(isOurChart) ?? []), ...sheet.charts.map(chartName)];
  for (const chart of new Set(charts)) worksheet.charts.getItemOrNullObject(chart).delete();
  for (const table of new Set([...(before?.tables ?? stagedTables), ...tables])) worksheet.tables.getItemOrNullObject(table).delete();
  const all = worksheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('All');
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  worksheet.freezePanes.unfreeze();
}
