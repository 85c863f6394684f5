import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCity } from '../../src/analysis/comparison/compare-city';
import { messagesFor } from '../../src/locales/messages';
import { builtinModel } from '../../src/model/builtin-model';
import { LANGUAGES } from '../../src/model/language';
import { modelHash } from '../../src/model/model-hash';
import { comparisonCsv } from '../../src/report/comparison/comparison-csv';
import { comparisonJson } from '../../src/report/comparison/comparison-json';
import { describeComparison } from '../../src/report/comparison/describe-comparison';
import type { NotScored } from '../../src/report/comparison/not-scored';
import { read, score } from '../tools/score';
import { expectGolden } from './golden-file';
import { workbookText } from './workbook-text';

const FOLDER = join(__dirname, '..', '..', 'assets', 'samples');
const MODEL = builtinModel();
const JOB = { model: MODEL, modelHash: modelHash(MODEL), tool: '0.0.0', date: '2026-03-31' };

const CITIES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')).flatMap((name) =>
  score(read(readFileSync(join(FOLDER, name))), name).map((city) => compareCity(city, { file: name, copy: name.replace('.xlsx', '-scored.xlsx') })),
);
const NOT_SCORED: readonly NotScored[] = [
  { file: 'antic.xls', sheet: null, code: 'old-excel-format', part: '', seen: '' },
  { file: 'dos.xlsx', sheet: 'Altres', code: 'other-model', part: 'Altres', seen: 'cmmi' },
];

test.each(LANGUAGES)('the samples are compared as in the file, in %s', (language) => {
  const sheets = describeComparison(CITIES, NOT_SCORED, JOB, [], messagesFor(language));
  expectGolden(`comparison-${language}.sheets.txt`, workbookText(sheets, 'whole'));
});

test('the samples are compared for other programs as in the files', () => {
  expectGolden('comparison.csv', [...comparisonCsv(CITIES, MODEL)].join(''));
  expectGolden('comparison.ndjson', [...comparisonJson(CITIES, NOT_SCORED, JOB, messagesFor('en'))].join(''));
});
