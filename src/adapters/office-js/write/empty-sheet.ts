import type { ListedSheet } from '../listed-workbook';
import type { PlannedSheet } from './planned-sheet';
import { chartName, isOurChart } from './write-charts';

/**
 * Queues the removal of all that a sheet of ours holds, whether it was there before or was written by an attempt that
 * failed, but for its names; what is gone already is passed over. A person's own charts, names and pictures stay. So do the
 * tables that are kept, under the size that they are to have. A table that is not kept is deleted, and what a person
 * referred to it by (`Gaps[Tier]`) becomes `#REF!`: so it is in an Excel below 1.13, which does not resize tables, and when
 * the header gets into another row.
 */
export function emptySheet(worksheet: Excel.Worksheet, { sheet, tables, stagedTables, kept }: PlannedSheet, before: ListedSheet | undefined): void {
  const charts = [...(before?.charts.filter(isOurChart) ?? []), ...sheet.charts.map(chartName)];
  for (const chart of new Set(charts)) worksheet.charts.getItemOrNullObject(chart).delete();
  for (const table of new Set([...(before?.tables ?? stagedTables), ...tables])) if (!kept.has(table)) worksheet.tables.getItemOrNullObject(table).delete();
  const all = worksheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  sheet.tables.forEach(({ range }, index) => { resizeKept(worksheet, tables[index] ?? '', range, kept); });
  // Clearing all would take tables along.
  for (const what of kept.size === 0 ? ALL : ALL_BUT_TABLES) all.clear(what);
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  worksheet.freezePanes.unfreeze();
}

const ALL = ['All'] as const;
const ALL_BUT_TABLES = ['Contents', 'RemoveHyperlinks', 'Formats'] as const;

/** Before its cells are cleared: then no text of a header that it loses stays behind. */
function resizeKept(worksheet: Excel.Worksheet, name: string, range: string, kept: ReadonlySet<string>): void {
  if (!kept.has(name)) return;
  const table = worksheet.tables.getItem(name);
  table.clearFilters();
  table.resize(range);
}
