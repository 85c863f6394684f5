import type { DimensionId } from '../../src/model/maturity-model';
import { scoreAssessment } from '../../src/scoring/score-assessment';
import type { ScoringSettings } from '../../src/scoring/settings';
import { aModel } from './a-model';
import { DEFAULT_SETTINGS, anAssessment, everything, ratings } from './an-assessment';
import type { Said } from './an-assessment';

const model = aModel();
const ALL_F = everything(model, 'F');

function score(said: Record<string, Said>, settings: Partial<ScoringSettings> = {}) {
  return scoreAssessment(model, anAssessment(model, said), { ...DEFAULT_SETTINGS, ...settings });
}

function dimension(id: DimensionId, said: Record<string, Said>, settings: Partial<ScoringSettings> = {}) {
  const found = score(said, settings).dimensions.find((profile) => profile.dimension === id);
  if (found === undefined) throw new Error(`no dimension ${id}`);
  return found;
}

const diagnostics = (letter: string): Record<string, string> => ({ 'M1.1': letter, 'M1.2': letter });
const wholly = (id: DimensionId, letter: string): Record<string, string> =>
  Object.fromEntries(Object.keys(ALL_F).filter((criterion) => criterion.startsWith(id)).map((criterion) => [criterion, letter]));

describe('the level that only asks diagnostics', () => {
  test.each([
    ['M wholly blank', wholly('M', ''), 0, 5, [0, 5]],
    ['only a diagnostic rated N', { ...wholly('M', ''), 'M1.1': 'N' }, 1, 5, [1, 5]],
    ['only M5.4 rated N', { ...wholly('M', ''), 'M5.4': 'N' }, 1, 4, [1, 4.75]],
    ['diagnostics N/A, the rest blank', { ...wholly('M', ''), ...diagnostics('NA') }, 0, 5, [0, 5]],
    ['diagnostics N/A, the rest F', { ...ALL_F, ...diagnostics('NA') }, 5, 5, [5, 5]],
    ['all scored N/A, diagnostics blank', wholly('M', 'NA'), 0, 1, null],
    ['all scored N/A, a diagnostic rated', { ...wholly('M', 'NA'), 'M1.2': 'P' }, 1, 1, null],
    ['everything N/A', { ...wholly('M', 'NA'), ...diagnostics('NA') }, 0, 0, null],
  ])('%s', (_, said, level, upperLevel, index) => {
    expect(dimension('M', { ...wholly('S', 'F'), ...wholly('R', 'F'), ...said })).toMatchObject({ level, upperLevel, index });
  });

  test('strict counts it as F', () => {
    expect(dimension('M', { ...ratings('M2', 'LLLL') }, { strict: true })).toMatchObject({ level: 2 });
  });
});

describe('not assessed', () => {
  test.each([
    ['nothing said', {}, 0],
    ['diagnostics only', diagnostics('F'), 0],
    ['one criterion N/A', { 'M4.2': 'NA' }, 1 / 50],
    ['everything N/A', everything(model, 'NA'), 1],
  ])('%s', (_, said, completeness) => {
    const { overall, dimensions } = score(said);
    expect(overall).toEqual({ level: null, upperLevel: null, provisional: null, index: null, completeness });
    for (const profile of dimensions) expect(profile).toMatchObject({ level: null, upperLevel: null, provisional: null, index: null });
  });

  test('one rated criterion is enough', () => {
    expect(score({ 'R5.4': 'N' }).overall).toMatchObject({ level: 0, upperLevel: 4, provisional: true });
  });
});

describe('index', () => {
  test('m = 0: no index for the dimension, none for the city', () => {
    const { overall, dimensions } = score({ ...ALL_F, ...wholly('R', 'NA') });
    expect(dimensions.map(({ index }) => index)).toEqual([[5, 5], [5, 5], null]);
    expect(overall).toMatchObject({ index: null, level: 0, completeness: 1 });
  });

  test('levels where nothing applies are made up for by the others', () => {
    expect(dimension('S', { ...ratings('S1', 'FF'), ...ratings('S2', 'LLLL') }).index?.[0]).toBeCloseTo(1 + 2 / 3, 12);
    const na = { 'S3.1': 'NA', 'S3.2': 'NA', 'S3.3': 'NA', 'S3.4': 'NA' };
    expect(dimension('S', { ...ratings('S1', 'FF'), ...ratings('S2', 'LLLL'), ...na }).index?.[0]).toBeCloseTo(((1 + 2 / 3) * 5) / 4, 12);
  });

  test('a level is the weighted mean of its criteria', () => {
    const said = { 'S1.1': { answer: { kind: 'rated', rating: 'F', percent: null }, weight: 3 }, 'S1.2': 'N' } as const;
    expect(dimension('S', said).index?.[0]).toBeCloseTo(0.75, 12);
  });
});

describe('comparable', () => {
  const notApplicable = (...ids: string[]): Record<string, string> => ({ ...ALL_F, ...Object.fromEntries(ids.map((id) => [id, 'NA'])) });

  test.each([
    ['exactly 20 %: 3 of 15', 'R', ['R2.1', 'R3.1', 'R4.1'], true],
    ['4 of 15', 'R', ['R2.1', 'R3.1', 'R4.1', 'R5.1'], false],
    ['the only criterion of a level', 'R', ['R1.1'], false],
    ['3 of 17', 'S', ['S2.1', 'S3.1', 'S4.1'], true],
    ['4 of 17', 'S', ['S2.1', 'S3.1', 'S4.1', 'S5.1'], false],
    ['a level of two', 'S', ['S1.1', 'S1.2'], false],
    ['diagnostics do not count', 'M', ['M1.1', 'M1.2', 'M2.1', 'M3.1', 'M4.2'], true],
  ] as const)('%s', (_, id, ids, comparable) => {
    expect(dimension(id, notApplicable(...ids)).comparable).toBe(comparable);
  });
});

test('results as outcome: R is left out of the overall level only', () => {
  const said = { ...everything(model, 'F'), ...wholly('R', 'N') };
  const [without, outcome] = [score(said), score(said, { resultsAsOutcome: true })];
  expect([without.overall.level, outcome.overall.level]).toEqual([0, 5]);
  expect(outcome.overall.index).toEqual(without.overall.index);
  expect(outcome.dimensions).toEqual(without.dimensions);
});

test('overall compares its own ends only', () => {
  const said = { ...ALL_F, 'M5.1': '', 'R1.1': 'N' };
  const { overall, dimensions } = score(said);
  expect(overall).toMatchObject({ level: 0, upperLevel: 0, provisional: false });
  expect(dimensions.map(({ provisional }) => provisional)).toEqual([true, false, false]);
});

describe('levels', () => {
  const said = { ...ratings('S1', 'FL'), ...ratings('S2', 'FP-F'), ...ratings('S4', 'LLL'), ...ratings('S5', 'LF-'), ...notApplicableS3() };

  function notApplicableS3(): Record<string, string> {
    return { 'S3.1': 'NA', 'S3.2': 'NA', 'S3.3': 'NA', 'S3.4': 'NA' };
  }

  test.each([
    [false, [[], ['S2.2', 'S2.3'], [], [], ['S5.3', 'S5.4']]],
    [true, [['S1.2'], ['S2.2', 'S2.3'], [], ['S4.1', 'S4.2', 'S4.3'], ['S5.3', 'S5.4']]],
  ])('strict %s', (strict, blocking) => {
    const states = ['held', 'not-held', 'not-applicable', 'held', 'not-held'];
    const expected = states.map((state, position) => ({ level: position + 1, state, blocking: blocking[position] }));
    expect(dimension('S', said, { strict }).levels).toEqual(expected);
  });

  test('the level that only asks diagnostics', () => {
    expect(dimension('M', said).levels[0]).toEqual({ level: 1, state: 'not-held', blocking: [] });
    expect(dimension('M', { 'M1.1': 'N' }).levels[0]).toEqual({ level: 1, state: 'held', blocking: [] });
  });
});

test('the worked example', () => {
  const said = {
    ...ratings('M2', 'FFLF'), ...ratings('M3', 'LFPL-'), ...ratings('M4', 'LPNNN'), ...ratings('M5', 'NNPN'),
    ...ratings('S1', 'FF'), ...ratings('S2', 'FFLF'), ...ratings('S3', 'LFPL'), ...ratings('S4', 'PNN'), ...ratings('S5', 'NNNN'),
    ...ratings('R1', 'F'), ...ratings('R2', 'LL'), ...ratings('R3', 'LPPN'), ...ratings('R4', '-PNN'), ...ratings('R5', 'NNNN'),
  };
  const { overall, dimensions } = score(said);
  expect(overall).toMatchObject({ level: 2, upperLevel: 2, provisional: false, completeness: 0.96 });
  expect(dimensions.map(({ level, index }) => [level, index?.[0].toFixed(3), index?.[1].toFixed(3)])).toEqual([
    [2, '2.733', '2.933'],
    [2, '2.694', '2.694'],
    [2, '2.083', '2.333'],
  ]);
  expect(dimensions.map(({ levels }) => levels[2]?.blocking)).toEqual([['M3.3', 'M3.5'], ['S3.3'], ['R3.2', 'R3.3', 'R3.4']]);
});
