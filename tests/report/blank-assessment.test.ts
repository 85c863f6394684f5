import { readAssessment } from '../../src/assessment/read-assessment';
import { builtinModel } from '../../src/model/builtin-model';
import { LANGUAGES, type Language } from '../../src/model/language';
import { blankAssessment } from '../../src/report/template/blank-assessment';
import { dropdownLists, type ListName } from '../../src/report/template/lists';
import type { SheetData } from '../../src/workbook/sheet-data';
import { aSheet, type Plain } from '../assessment/a-sheet';
import { readCity } from '../assessment/read-city';

const MODEL = builtinModel();

/** The sheet to fill in, as a host would read it back. */
function readBack(language: Language, city: string | null = 'Vila'): SheetData {
  const [sheet] = blankAssessment(MODEL, language, city).sheets;
  const width = sheet?.columnWidths.length ?? 0;
  const lastRow = Math.max(...(sheet?.rows ?? []).map(({ row }) => row));
  const grid = Array.from({ length: lastRow }, () => Array<Plain>(width).fill(null));
  for (const { row, cells } of sheet?.rows ?? []) for (const { column, value } of cells) grid[row - 1]?.splice(column - 1, 1, value);
  return aSheet(grid, { name: sheet?.name ?? '' });
}

function offered(language: Language, name: ListName): readonly (string | number)[] {
  return dropdownLists(MODEL, language).find((list) => list.name === name)?.values ?? [];
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('the blank sheet is read as what it is: every row, no answer, nothing to complain about', () => {
    const reading = readAssessment(readBack(language), MODEL);
    if (reading.kind !== 'assessment') throw new Error(reading.kind);
    expect(reading.findings).toEqual([]);
    expect(reading.assessment).toMatchObject({ language, city: { name: 'Vila', code: null, population: null, assessedOn: null, assessor: null }, settings: { target: {} } });
    expect(reading.assessment.answers.filter(({ answer, cell }) => answer.kind !== 'not-rated' || cell === null)).toEqual([]);
    expect(reading.assessment.competencies.filter(({ capability, cell }) => capability !== null || cell === null)).toEqual([]);
  });

  test('a blank city is a blank, not the label beside it', () => {
    expect(readCity(readBack(language, null)).assessment.city.name).toBe(readBack(language).name);
  });

  test('every value that a dropdown offers is understood, each as another', () => {
    const header = ['ID', 'Rating', 'N/A reason', 'Effort', 'Impact'];
    const competencyHeader = ['ID', 'Assigned', 'Approved', 'Human resources', 'Economic resources', 'Capability', 'Delivery'];
    const rows = (lists: readonly ListName[], ids: readonly { readonly id: string }[]) => ids.slice(0, 6).map(({ id }, row) => [id, ...lists.map((list) => offered(language, list)[row] ?? null)]);
    const { assessment, findings } = readCity([
      header,
      ...rows(['rating', 'naReason', 'effort', 'impact'], MODEL.criteria),
      ...offered(language, 'naReason').map((reason, row) => [MODEL.criteria[row + 10]?.id ?? '', 'N/A', reason]),
      competencyHeader,
      ...rows(['assigned', 'approved', 'resources', 'resources', 'capability', 'delivery'], MODEL.competencies),
    ]);
    const short = assessment.competencies.slice(0, 6);
    expect(findings.map(({ code }) => code)).toEqual(['na-without-reason']);
    expect(assessment.answers.slice(0, 5).map(({ answer }) => (answer.kind === 'rated' ? answer.rating : answer.kind))).toEqual(['N', 'P', 'L', 'F', 'not-applicable']);
    expect(assessment.answers.slice(0, 5).map(({ effort, impact }) => [effort, impact])).toEqual([['S', 1], ['M', 2], ['L', 3], ['XL', 1], ['M', 1]]);
    expect(assessment.answers.slice(10, 14).map(({ answer }) => answer)).toEqual(['no-concession', 'other-authority', 'not-competent', 'other'].map((reason) => ({ kind: 'not-applicable', reason })));
    expect(short.map(({ assigned }) => assigned)).toEqual(['none', 'informal', 'section', 'office', null, null]);
    expect(short.map(({ approved }) => approved)).toEqual(['no', 'drafted', 'approved', null, null, null]);
    expect(short.map(({ human, economic }) => [human, economic])).toEqual([['N', 'N'], ['P', 'P'], ['L', 'L'], ['F', 'F'], [null, null], [null, null]]);
    expect(short.map(({ capability }) => capability)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(short.map(({ delivery }) => delivery)).toEqual(['own', 'shared', 'supramunicipal', 'contractor', 'none', null]);
  });

  test('the values of settings that a dropdown offers are understood', () => {
    const settings = offered(language, 'yesNo').map((answer) => readCity([['Strict', answer], ['ID', 'Rating'], ['M2.1', 'L']]).assessment.settings.strict);
    const languages = offered(language, 'language').map((name) => readCity([['Language', name], ['ID', 'Rating'], ['M2.1', 'L']]).assessment.language);
    expect([settings, languages]).toEqual([[true, false], ['en', 'ca', 'es']]);
  });
});
