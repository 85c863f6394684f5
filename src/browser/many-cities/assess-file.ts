import { assessCities, type SheetRefusal } from '../../assess-cities';
import type { ScoringJob } from '../../assess-city';
import { assessWideTable } from '../../assess-wide-table';
import type { WideChoices } from '../../assessment/wide/wide-mapping';
import { isComparison } from '../../report/comparison/is-comparison';
import type { ScoredCity } from '../../report/scored-city';
import { fileWithoutCity } from '../../taskpane/cities/file-without-city';
import type { CityFile, FoundCity } from '../../taskpane/cities-host';
import type { HostProblem } from '../../taskpane/workbook-host';
import { qualifiedAddress } from '../../workbook/a1-address';
import type { WorkbookData } from '../../workbook/sheet-data';
import type { WorkbookResult } from '../../workbook/workbook-problem';
import { fileProblem } from '../file-problem';

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
  if (!data.ok) return { scored: [], result: fileWithoutCity(name, [fileProblem(data.problem)]) };
  const { cities, refused } = assessCities(data.value, job);
  if (cities.length > 0) return { scored: cities, result: { name, cities: cities.map(foundCity), problems: refused.map(otherModel), notes: [], mapping: null, hasCopies: bytes !== null } };
  if (refused.length > 0) return { scored: [], result: fileWithoutCity(name, refused.map(otherModel)) };
  const table = assessWideTable(data.value, job, choices ?? undefined);
  if (table === null) return { scored: [], result: fileWithoutCity(name, [because(isComparison(data.value) ? 'comparison' : 'no-assessment')]) };
  const problems = table.cities.length + table.refused.length > 0 ? table.refused.map(({ sheet, row, model }) => otherModel({ sheet: qualifiedAddress(sheet, `A${String(row)}`), model })) : [because('no-rows')];
  return { scored: table.cities, result: { name, cities: table.cities.map(foundCity), problems, notes: table.notes, mapping: table.mapping, hasCopies: table.cities.length > 0 } };
}

function foundCity({ assessment, profile: { overall } }: ScoredCity): FoundCity {
  return { name: assessment.city.name, level: overall.level, upperLevel: overall.upperLevel };
}

function because(code: HostProblem['code']): HostProblem {
  return { code, part: '', seen: '', details: '' };
}

function otherModel({ sheet, model }: SheetRefusal): HostProblem {
  return { ...because('other-model'), part: sheet, seen: model };
}
