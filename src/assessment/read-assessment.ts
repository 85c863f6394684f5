import type { MaturityModel } from '../model/maturity-model';
import { readOwner } from '../workbook/owned-sheet';
import type { SheetData } from '../workbook/sheet-data';
import { isSheetName } from '../workbook/sheet-name';
import type { Assessment } from './assessment';
import { COMPETENCY_WORDS, CRITERIA_WORDS, findTables, mostVoted } from './find-tables';
import { finding, type Finding } from './finding';
import { foldWord } from './fold';
import { headerFindings } from './header-findings';
import { layoutFindings } from './layout-findings';
import { readCompetencies } from './read-competencies';
import { readCriteria } from './read-criteria';
import { readHeader } from './read-header';

/** What was made of one sheet. */
export type AssessmentReading =
  | { readonly kind: 'assessment'; readonly assessment: Assessment; readonly findings: readonly Finding[] }
  /** The sheet names a model that is not the one at hand: it is refused, not guessed. */
  | { readonly kind: 'other-model'; readonly sheet: string; readonly model: string }
  | { readonly kind: 'no-assessment' };

/**
 * Reads a city's answers out of a sheet. A sheet is an assessment when a header row has an ID and a Rating column and at
 * least one id of the model stands below; all else is optional (our design).
 */
export function readAssessment(sheet: SheetData, model: MaturityModel): AssessmentReading {
  const tables = findTables(sheet);
  if (tables.criteria.length === 0) return { kind: 'no-assessment' };
  const criteria = readCriteria(sheet.name, tables.criteria, model.criteria);
  const header = readHeader(sheet.name, tables.rowsAbove);
  if (header.model !== null && foldWord(header.model) !== foldWord(model.id)) {
    return { kind: 'other-model', sheet: sheet.name, model: header.model };
  }
  if (criteria.rows.size === 0) return { kind: 'no-assessment' };
  const competencies = readCompetencies(sheet.name, tables.competencies, model.competencies);
  const votes = { ...tables.languageVotes };
  for (const language of header.labelLanguages) votes[language] += 1;
  const assessment: Assessment = {
    sheet: sheet.name,
    city: {
      name: header.city ?? sheet.name,
      code: header.code,
      population: header.population,
      assessedOn: header.assessedOn,
      assessor: header.assessor,
    },
    language: header.language ?? mostVoted(votes),
    settings: header.settings,
    answers: criteria.answers,
    competencies: competencies.competencies,
    rows: new Map([...criteria.rows, ...competencies.rows]),
  };
  const own: Finding[] = [];
  if (header.city === null) own.push(finding('city-not-named', sheet.name, header.places.get('city') ?? null));
  if (header.modelVersion !== null && header.modelVersion !== model.version) {
    own.push(finding('model-version-differs', sheet.name, header.places.get('modelVersion') ?? null, { seen: header.modelVersion }));
  }
  if (!isSheetName(sheet.name)) own.push(finding('sheet-name-not-allowed', sheet.name, null, { seen: sheet.name }));
  const headers = [
    ...tables.criteria.flatMap((table) => headerFindings(sheet.name, table, CRITERIA_WORDS)),
    ...tables.competencies.flatMap((table) => headerFindings(sheet.name, table, COMPETENCY_WORDS)),
  ];
  const layout = layoutFindings(sheet, [...tables.criteria, ...tables.competencies]);
  return { kind: 'assessment', assessment, findings: [...own, ...header.findings, ...headers, ...layout, ...criteria.findings, ...competencies.findings] };
}

/** The sheets that may hold assessments: all but those that the product wrote. */
export function candidateSheets(sheets: readonly SheetData[]): SheetData[] {
  return sheets.filter((sheet) => readOwner(sheet) === undefined);
}
