import { assessCities } from '../../assess-cities';
import type { Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import { describeResults } from '../../report/describe-results';
import type { ScoredCity } from '../../report/scored-city';
import { scoredName } from '../../report/scored-name';
import { filledAssessment } from '../../report/template/filled-assessment';
import { VERSION } from '../../version';
import { freeName } from '../../workbook/free-name';
import type { WorkbookFileFormat } from '../../workbook/workbook-file';
import type { AssessedFile, ReadFile } from './assess-file';

/** A file to hand out. */
export interface ScoredCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** With what copies are made. */
export interface CopyJob {
  readonly format: WorkbookFileFormat;
  readonly model: MaturityModel;
  readonly modelHash: string;
  /** ISO day. */
  readonly date: string;
}

/** What no file name may hold on any system. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001F]+/g;

/**
 * The person's own file with the result sheets added; for each city of a table, which has no sheet of its own, a filled-in
 * assessment with its results. None for a file without result, and for a workbook that is open in Excel.
 */
export function scoredCopies({ name, bytes, data, scored, result }: ReadFile & AssessedFile, job: CopyJob, language: Language | null): ScoredCopy[] {
  if (!data.ok || scored.length === 0) return [];
  if (result.mapping !== null) return copiesOfTable(scored, job, language);
  const { stem, extension } = scoredName(name);
  const copy = bytes === null ? undefined : job.format.addSheets(bytes, describeResults(scored, data.value, data.value, language).workbook);
  return copy?.ok === true ? [{ name: `${stem}${extension}`, bytes: copy.value }] : [];
}

function copiesOfTable(scored: readonly ScoredCity[], job: CopyJob, language: Language | null): ScoredCopy[] {
  const taken = new Set<string>();
  return scored.flatMap((city) => {
    const title = city.assessment.city.name.replace(FORBIDDEN, ' ').trim();
    const name = freeName((number) => `${title}${number === 1 ? '' : ` (${String(number)})`}-scored.xlsx`, taken);
    const bytes = copyOfRow(city, name, job, language);
    return bytes === undefined ? [] : [{ name, bytes }];
  });
}

function copyOfRow({ assessment }: ScoredCity, file: string, { format, model, modelHash, date }: CopyJob, language: Language | null): Uint8Array | undefined {
  const filled = format.create(filledAssessment(model, language ?? assessment.language, assessment), { title: assessment.city.name, created: date });
  const read = format.read(filled);
  if (!read.ok) return undefined;
  const { cities } = assessCities(read.value, { model, flags: { target: {} }, provenance: { tool: VERSION, modelHash, date, file } });
  const copy = format.addSheets(filled, describeResults(cities, read.value, null, language).workbook);
  return copy.ok ? copy.value : undefined;
}
