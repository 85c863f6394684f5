import { assessCities } from '../../assess-cities';
import type { ScoringJob } from '../../assess-city';
import { assessWideTable } from '../../assess-wide-table';
import type { WideChoices } from '../../assessment/wide/wide-mapping';
import type { ScoredCity } from '../../report/scored-city';
import { fileProblem } from '../file-problem';
import type { CityFile } from '../../taskpane/cities-host';
import type { HostProblem } from '../../taskpane/workbook-host';
import type { WorkbookData } from '../../workbook/sheet-data';
import type { WorkbookResult } from '../../workbook/workbook-problem';

/** A file as it was read. */
export interface ReadFile {
  readonly name: string;
  /** Null for a workbook that is open in Excel. */
  readonly bytes: Uint8Array | null;
  readonly data: WorkbookResult<WorkbookData>;
  /** What the person chose for the columns of a table; null while nothing. */
  readonly choices: WideChoices | null;
}

export interface AssessedFile {
  readonly scored: readonly ScoredCity[];
  readonly result: CityFile;
}

/** Scores every assessment of a file, or every row of the table that it holds. */
export function assessFile({ name, bytes, data, choices }: ReadFile, job: ScoringJob): AssessedFile {
  if (!data.ok) return { scored: [], result: { name, cities: [], problems: [fileProblem(data.problem)], mapping: null, hasCopies: false } };
  const { cities, refused } = assessCities(data.value, job);
  if (cities.length > 0) return assessed(name, cities, refused.map(otherModel), null, bytes !== null);
  const table = refused.length > 0 ? null : assessWideTable(data.value, job, choices ?? undefined);
  if (table !== null) return assessed(name, table.cities, table.refused.map(otherModel), table.mapping, true);
  const problems: readonly HostProblem[] = refused.length > 0 ? refused.map(otherModel) : [{ code: 'no-assessment', part: '', seen: '', details: '' }];
  return assessed(name, [], problems, null, false);
}

function assessed(name: string, scored: readonly ScoredCity[], problems: readonly HostProblem[], mapping: CityFile['mapping'], hasCopies: boolean): AssessedFile {
  const cities = scored.map(({ assessment, profile: { overall } }) => ({ name: assessment.city.name, level: overall.level, upperLevel: overall.upperLevel }));
  return { scored, result: { name, cities, problems, mapping, hasCopies: hasCopies && cities.length > 0 } };
}

function otherModel({ sheet, model }: { readonly sheet: string; readonly model: string }): HostProblem {
  return { code: 'other-model', part: sheet, seen: model, details: '' };
}
