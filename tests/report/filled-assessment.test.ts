import fc from 'fast-check';
import { xlsxFileFormat } from '../../src/adapters/xlsx/xlsx-file-format';
import { fingerprint } from '../../src/analysis/fingerprint';
import { APPROVALS, ASSIGNMENTS, DELIVERIES, EFFORTS, NA_REASONS, type Answer, type Assessment, type Impact } from '../../src/assessment/assessment';
import { readAssessment } from '../../src/assessment/read-assessment';
import { nodeCodec } from '../../src/cli/node-codec';
import { LANGUAGES } from '../../src/model/language';
import { LEVELS, type CapabilityLevel, type Level } from '../../src/model/maturity-model';
import { builtinModel } from '../../src/model/builtin-model';
import { modelHash } from '../../src/model/model-hash';
import { RATINGS } from '../../src/model/rating';
import { ratingFromPercent } from '../../src/model/rating-from-percent';
import { filledAssessment } from '../../src/report/template/filled-assessment';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import { resolveSettings } from '../../src/scoring/settings';

const MODEL = builtinModel();
const HASH = modelHash(MODEL);
const xlsx = xlsxFileFormat(nodeCodec);

const percent = fc.oneof(fc.constantFrom('0', '15', '15.125', '33.333', '50.0625', '99.9999999999999999', '100'), fc.integer({ min: 0, max: 99_999 }).map((number) => String(number / 1000)));
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom(...RATINGS).map((rating): Answer => ({ kind: 'rated', rating, percent: null })),
  percent.map((text): Answer => ({ kind: 'rated', rating: ratingFromPercent(text) ?? 'N', percent: text })),
  fc.constantFrom(...NA_REASONS, null).map((reason): Answer => ({ kind: 'not-applicable', reason })),
  fc.constant<Answer>({ kind: 'not-rated' }),
);
const text = fc.option(fc.constantFrom('=1+1', '+34 93', '@', 'Decret 2024/118, «A»', "Vic, l'«altra»", 'dues\nlínies', '70 %'));
const field = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
const level = fc.option(fc.constantFrom<Level[]>(...LEVELS), { nil: undefined });
const flag = fc.option(fc.boolean(), { nil: undefined });

const assessment: fc.Arbitrary<Assessment> = fc.record({
  sheet: fc.constant('Form1'),
  city: fc.record({
    name: fc.constantFrom('Vic', "L'Hospitalet de Llobregat", 'Hospitalet de Llobregat, L\'', '12', '=Vila'),
    code: field(['082981', '08298', 'GB-MAN']),
    population: field([1, 47_319, 1_636_732]),
    assessedOn: field(['2026-03-31', '2000-01-01', '2024-02-29']),
    assessor: field(['Innovation unit', '=A1']),
  }),
  language: fc.constantFrom(...LANGUAGES),
  settings: fc.record({ M: level, S: level, R: level, strict: flag, resultsAsOutcome: flag }).map(({ M, S, R, strict, resultsAsOutcome }) => ({
    target: { ...(M === undefined ? {} : { M }), ...(S === undefined ? {} : { S }), ...(R === undefined ? {} : { R }) },
    ...(strict === undefined ? {} : { strict }),
    ...(resultsAsOutcome === undefined ? {} : { resultsAsOutcome }),
  })),
  answers: fc.tuple(...MODEL.criteria.map(({ id }) =>
    fc.record({ criterion: fc.constant(id), answer, evidence: text, weight: fc.constantFrom(1, 0.5, 2.125, 100), effort: fc.constantFrom(...EFFORTS), impact: fc.constantFrom<Impact[]>(1, 2, 3), cell: fc.constant(null) }),
  )),
  competencies: fc.tuple(...MODEL.competencies.map(({ id }) =>
    fc.record({
      competency: fc.constant(id), assigned: field(ASSIGNMENTS), approved: field(APPROVALS), human: field(RATINGS), economic: field(RATINGS),
      capability: field<CapabilityLevel>([0, 1, 2, 3, 4, 5]), delivery: field(DELIVERIES), evidence: text, cell: fc.constant(null),
    }),
  )),
  rows: fc.constant(new Map()),
});

function readBack(filled: Assessment, language: (typeof LANGUAGES)[number]) {
  const written = xlsx.create(filledAssessment(MODEL, language, filled), { title: 'x', created: '2026-03-31' });
  const read = xlsx.read(written);
  if (!read.ok) throw new Error(read.problem.code);
  const [sheet] = read.value.sheets;
  const reading = sheet === undefined ? undefined : readAssessment(sheet, MODEL);
  if (reading?.kind !== 'assessment') throw new Error('no assessment');
  return reading;
}

test('a filled assessment read again is the same assessment, scores alike and has the same fingerprint', () => {
  fc.assert(
    fc.property(assessment, fc.constantFrom(...LANGUAGES), (given, language) => {
      const { assessment: back, findings } = readBack(given, language);
      const withoutPlaces = ({ city, settings, answers, competencies }: Assessment) => ({ city, settings, answers: answers.map((one) => ({ ...one, cell: null })), competencies: competencies.map((one) => ({ ...one, cell: null })) });
      expect(withoutPlaces(back)).toEqual(withoutPlaces(given));
      expect(back.language).toBe(language);
      expect(findings.filter(({ code }) => code !== 'na-without-reason')).toEqual([]);
      const settings = resolveSettings({ target: {} }, given.settings);
      expect(scoreAssessment(MODEL, back, settings)).toEqual(scoreAssessment(MODEL, given, settings));
      expect(fingerprint(back, settings, HASH)).toBe(fingerprint(given, settings, HASH));
    }),
    { numRuns: 150 },
  );
});

test('the counter of a filled assessment says how many scored criteria have an answer', () => {
  const blank: Assessment = {
    sheet: 'x', city: { name: 'Vic', code: null, population: null, assessedOn: null, assessor: null }, language: 'en', settings: { target: {} }, rows: new Map(), competencies: [],
    answers: MODEL.criteria.map(({ id }, index) => ({ criterion: id, answer: index < 5 ? { kind: 'rated', rating: 'F', percent: null } : { kind: 'not-rated' }, evidence: null, weight: 1, effort: 'M', impact: 1, cell: null })),
  };
  const [title] = filledAssessment(MODEL, 'en', blank).sheets[0]?.rows ?? [];
  expect(title?.cells.map(({ value }) => value)).toContain('Answered: 3 of 50');
});
