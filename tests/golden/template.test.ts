import { builtinModel } from '../../src/model/builtin-model';
import { LANGUAGES } from '../../src/model/language';
import { blankAssessment } from '../../src/report/template/blank-assessment';
import { FORMAT, read, score } from '../tools/score';
import { expectGolden } from './golden-file';
import { workbookText } from './workbook-text';

describe.each(LANGUAGES)('the blank assessment in %s', (language) => {
  const description = blankAssessment(builtinModel(), language, null);

  test('is the one on file', () => {
    expectGolden(`template-${language}.txt`, workbookText(description, 'whole'));
  });

  test('has no merged cells', () => {
    expect(description.sheets.flatMap(({ merges }) => merges)).toEqual([]);
  });

  test('reads back as an assessment that nobody has filled in', () => {
    const [city] = score(read(FORMAT.create(description, { title: 'Blank', created: '2026-03-31' })));
    expect(city?.assessment.language).toBe(language);
    expect(city?.profile.overall).toMatchObject({ level: null, index: null, completeness: 0 });
    expect(city?.assessment.answers.every(({ answer, cell }) => answer.kind === 'not-rated' && cell !== null)).toBe(true);
    expect(city?.findings.map(({ code }) => code)).toEqual(['city-not-named', 'not-assessed']);
  });
});
