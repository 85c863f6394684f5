import type { ComparedCity } from '../../../src/analysis/comparison/compared-city';
import { builtinModel } from '../../../src/model/builtin-model';
import type { Language } from '../../../src/model/language';
import { messagesFor } from '../../../src/locales/messages';
import type { ComparisonJob } from '../../../src/report/comparison/comparison-view';
import { describeComparison } from '../../../src/report/comparison/describe-comparison';
import type { NotScored } from '../../../src/report/comparison/not-scored';
import { parseArea } from '../../../src/workbook/a1-address';
import type { CellValue, SheetDescription } from '../../../src/workbook/workbook-description';

export const JOB: ComparisonJob = { model: builtinModel(), modelHash: 'a'.repeat(64), tool: '0.0.0', date: '2026-03-31' };

/** A refused file, but for what is said. */
export function aNotScored(changes: Partial<NotScored> = {}): NotScored {
  return { file: 'old.xls', sheet: null, code: 'old-excel-format', part: '', seen: '', ...changes };
}

/** The sheets of a comparison in a new workbook. */
export function described(cities: readonly ComparedCity[], notScored: readonly NotScored[] = [], language: Language = 'en'): readonly SheetDescription[] {
  return describeComparison(cities, notScored, JOB, [], messagesFor(language)).sheets;
}

/** The rows below the header of the only table of a sheet, by column from the first. */
export function tableRows(sheet: SheetDescription | undefined): CellValue[][] {
  const area = parseArea(sheet?.tables[0]?.range ?? '');
  if (sheet === undefined || area === undefined) throw new Error('no table');
  return sheet.rows.filter(({ row }) => row > area.first.row && row <= area.last.row).map(({ cells }) => cells.map(({ value }) => value));
}
