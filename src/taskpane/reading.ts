import type { AssessedWorkbook } from '../assess-cities';
import type { RequestedSettings } from '../assessment/assessment';
import { resultSheets } from '../report/scored-copy';
import type { ScoredCity } from '../report/scored-city';
import type { WorkbookData } from '../workbook/sheet-data';
import type { Reading } from './workbook-host';

/** What a host knows of a workbook beside its cells. */
export interface AboutWorkbook {
  readonly name: string;
  readonly unsaved: boolean;
  /** With which it was scored. */
  readonly flags: RequestedSettings;
  /** Whether results that it holds are of other answers or settings than these. */
  readonly isStale: (cities: readonly ScoredCity[]) => boolean;
}

/** A scored workbook as the pane shows it; refused when no sheet of it could be scored. */
export function readingOf(workbook: WorkbookData, { cities, refused }: AssessedWorkbook, { name, unsaved, flags, isStale }: AboutWorkbook): Reading {
  const [other] = refused;
  if (cities.length === 0) return { kind: 'refused', name, problem: other === undefined ? { code: 'no-assessment', part: '', seen: '', details: '' } : { code: 'other-model', part: other.sheet, seen: other.model, details: '' } };
  const results = shownResults(workbook);
  return { kind: 'assessed', name, cities, flags, refused, results, stale: results.length > 0 && isStale(cities), unsaved };
}

/** Names of the result sheets of a workbook that are shown. */
export function shownResults(workbook: WorkbookData): string[] {
  return resultSheets(workbook).filter(({ sheet }) => sheet.visibility === 'visible').map(({ sheet }) => sheet.name);
}

/** What result sheets depend on: answers and settings of every city. */
export function stateOf(cities: readonly ScoredCity[]): string {
  return cities.map(({ fingerprint }) => fingerprint).join(' ');
}
