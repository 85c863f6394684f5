import { assessCities } from './assess-cities';
import type { ScoringJob } from './assess-city';
import type { Assessment } from './assessment/assessment';
import { finding, type Finding } from './assessment/finding';
import { messagesFor } from './locales/messages';
import type { Language } from './model/language';
import type { ScoredCity } from './report/scored-city';
import { filledAssessment } from './report/template/filled-assessment';
import { qualifiedAddress } from './workbook/a1-address';
import type { WorkbookData } from './workbook/sheet-data';
import type { WorkbookFileFormat } from './workbook/workbook-file';
import type { WorkbookResult } from './workbook/workbook-problem';

/** The city of a row of a wide table in a workbook of its own. */
export interface RowWorkbook {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookData;
  /** As scored out of that workbook, with what was noticed in the row. */
  readonly cities: readonly ScoredCity[];
}

/**
 * The workbook of a row, as if its city had filled in a blank assessment, scored. `findings` are those of reading the row;
 * `language` null takes that of the assessment.
 */
export function workbookOfRow(assessment: Assessment, findings: readonly Finding[], job: ScoringJob, format: WorkbookFileFormat, language: Language | null): WorkbookResult<RowWorkbook> {
  const spoken = language ?? assessment.language;
  const bytes = format.create(filledAssessment(job.model, spoken, assessment), { title: messagesFor(spoken).template.title, created: job.provenance.date });
  const read = format.read(bytes);
  if (!read.ok) return read;
  const told = findings.map(withPlaceAsText);
  const cities = assessCities(read.value, job).cities.map((city) => ({ ...city, findings: [...told, ...city.findings] }));
  return { ok: true, value: { bytes, workbook: read.value, cities } };
}

/** The cell of a finding stands in another file than this one: it is named, and nothing leads there. */
function withPlaceAsText(about: Finding): Finding {
  return about.sheet === null || about.cell === null ? about : finding(about.code, qualifiedAddress(about.sheet, about.cell), null, about.detail);
}
