import { chainsOf } from '../../../src/cli/jobs/chains';
import type { InputFile } from '../../../src/cli/find-inputs';
import type { Order } from '../../../src/cli/run';
import { builtinModel } from '../../../src/model/builtin-model';

const COMMON = { model: builtinModel(), modelHash: '', flags: { target: {} }, date: '2026-03-31' };
const score = (output: string | null): Order => ({ kind: 'score', ...COMMON, language: null, output, values: false, json: false, force: false, isDateGiven: false });
const file = (relative: string, index: number): InputFile => ({ path: `/${String(index)}/${relative}`, relative, named: false, kind: 'file' });
const chains = async (...names: string[]) => (await chainsOf(names.map(file), score('out'))).map((chain) => chain.join(' '));

test.each([
  [['a.xlsx', 'b.xlsx', 'c/a.xlsx'], ['0', '1', '2']],
  [['a.xlsx', 'b.xlsx', 'a.xlsx'], ['0 2', '1']],
  [['a.xlsx', 'a.xltx', 'a-scored.xlsx', 'a.csv'], ['0 1 2 3']],
  [['A.xlsx', 'a.xlsx'], ['0 1']],
  [['caf\u00E9.xlsx', 'cafe\u0301.xlsx'], ['0 1']],
  [['survey-scored/a.xlsx', 'b.xlsx', 'survey.csv'], ['0 2', '1']],
])('of %j those that want one name are done one after the other: %j', async (names, expected) => {
  expect(await chains(...names)).toEqual(expected);
});

test('a comparison writes no copies: each file is by itself', async () => {
  expect(await chainsOf(['a.xlsx', 'a.xlsx'].map(file), { kind: 'compare', ...COMMON, folder: '' })).toEqual([[0], [1]]);
});
