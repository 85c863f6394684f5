import type { WorkbookData } from '../workbook/sheet-data';
import type { PlannedCity } from './plan-results';
import { readResultMark, resultText, type ResultMark } from './result-mark';
import { resultSheets } from './scored-copy';

/**
 * Whether a scored copy is what writing these results would give, but for its date and what belongs to the analyst: all of
 * its sheets are there under their names, made from the same sheets of the person, fingerprints, version, file and
 * language, as formulas or as values.
 * @param hasFormulas whether the results would be written as formulas
 * @param date ISO day that the results must have; null when any will do
 */
export function isUpToDate(copy: WorkbookData, planned: readonly PlannedCity[], hasFormulas: boolean, date: string | null): boolean {
  const found = resultSheets(copy).map(({ sheet }) => sheet);
  const marks = found.flatMap((sheet) => readResultMark(sheet) ?? []);
  // Values need no new sheet of lists.
  const places = planned.flatMap((city) => Object.values(city.places)).filter(({ role, replaces }) => hasFormulas || role !== 'lists' || replaces !== null);
  return (
    sameText(found.map(({ name }) => name), places.map(({ name }) => name)) &&
    found.some(({ rows }) => rows.some(({ cells }) => cells.some(({ formula }) => formula))) === hasFormulas &&
    sameText(marks.map(withoutDate), planned.map(({ mark }) => withoutDate(mark))) &&
    (date === null || marks.every((mark) => mark.date === date))
  );
}

function sameText(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join('\n') === others.toSorted().join('\n');
}

function withoutDate(mark: ResultMark): string {
  return resultText({ ...mark, date: '' });
}
