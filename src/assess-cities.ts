import { assessCity, type ScoringJob } from './assess-city';
import { finding, type Finding, type FindingCode } from './assessment/finding';
import { candidateSheets, readAssessment } from './assessment/read-assessment';
import type { ScoredCity } from './report/scored-city';
import type { SheetData, WorkbookData } from './workbook/sheet-data';
import type { WorkbookWarning } from './workbook/workbook-problem';

/** A sheet that is an assessment, but not one that this model can score. */
export interface SheetRefusal {
  readonly sheet: string;
  /** Id of the model that the sheet names. */
  readonly model: string;
}

export interface AssessedWorkbook {
  /** In the order of the tabs; none when the workbook holds no assessment. */
  readonly cities: readonly ScoredCity[];
  readonly refused: readonly SheetRefusal[];
}

/** Scores every assessment of a workbook. Several assessment sheets are several cities; a refused one costs no other. */
export function assessCities(workbook: WorkbookData, job: ScoringJob): AssessedWorkbook {
  const cities: ScoredCity[] = [];
  const refused: SheetRefusal[] = [];
  for (const sheet of candidateSheets(workbook.sheets)) {
    const reading = readAssessment(sheet, job.model);
    if (reading.kind === 'assessment') cities.push(assessCity(reading.assessment, [...warningsOf(workbook, sheet), ...reading.findings], job));
    else if (reading.kind === 'other-model') refused.push({ sheet: reading.sheet, model: reading.model });
  }
  return { cities, refused };
}

const WARNING_CODES: Readonly<Record<WorkbookWarning['code'], FindingCode>> = {
  signed: 'signature-dropped',
  macros: 'macros',
  'part-name-unusual': 'part-name-unusual',
  'part-too-large': 'part-too-large',
  'junk-around-archive': 'junk-around-archive',
  'unreadable-cells': 'unreadable-cells',
  'text-repaired': 'text-repaired',
  'cells-left-out': 'cells-left-out',
  'text-encoding-guessed': 'text-encoding-guessed',
  'text-quotes-odd': 'text-quotes-odd',
  'text-cut': 'text-cut',
};

/** What the reader of the workbook noticed, of the whole and of this sheet, as findings. */
export function warningsOf({ warnings }: WorkbookData, { name }: SheetData): Finding[] {
  const about = warnings.filter(({ sheet }) => sheet === null || sheet === name);
  return about.map(({ code, sheet, part }) => finding(WARNING_CODES[code], sheet, null, part === null ? {} : { seen: part }));
}
