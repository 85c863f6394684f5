import { builtinModel } from '../../src/model/builtin-model';
import data from '../../src/model/data/smartcat-u4ssc.json';
import { LANGUAGES } from '../../src/model/language';
import { loadMaturityModel } from '../../src/model/load-maturity-model';
import { DIMENSION_IDS, LEVELS } from '../../src/model/maturity-model';

const model = builtinModel();

test('the built-in model passes its own checks', () => {
  expect(loadMaturityModel(data)).toEqual({ ok: true, model });
  expect([model.id, model.version]).toEqual(['smartcat-u4ssc', '1.0.0']);
});

describe('criteria', () => {
  test.each([
    ['M', [2, 4, 5, 5, 4]],
    ['S', [2, 4, 4, 3, 4]],
    ['R', [1, 2, 4, 4, 4]],
  ])('of dimension %s per level', (id, counts) => {
    const own = model.criteria.filter(({ dimension }) => dimension === id);
    expect(LEVELS.map((level) => own.filter((criterion) => criterion.level === level).length)).toEqual(counts);
  });

  test('50 are scored, the two of management at level 1 are diagnostics', () => {
    expect(model.criteria.filter(({ scored }) => scored)).toHaveLength(50);
    expect(model.criteria.filter(({ scored }) => !scored).map(({ id }) => id)).toEqual(['M1.1', 'M1.2']);
  });

  test('stand by dimension, level and number, as their ids say', () => {
    const expected = DIMENSION_IDS.flatMap((dimension) =>
      LEVELS.flatMap((level) => {
        const own = model.criteria.filter((criterion) => criterion.dimension === dimension && criterion.level === level);
        return own.map((_, index) => `${dimension}${level}.${index + 1}`);
      }),
    );
    expect(model.criteria.map(({ id }) => id)).toEqual(expected);
  });

  test('that no general guide fits have their own', () => {
    expect(model.criteria.filter(({ guide }) => guide !== null).map(({ id }) => id)).toEqual([
      ...['M1.1', 'M1.2', 'M3.4', 'M3.5', 'M5.1', 'M5.2', 'M5.3'],
      ...['S1.1', 'S3.1', 'S4.2', 'S4.3'],
      ...['R1.1', 'R2.1', 'R2.2', 'R3.2', 'R3.4', 'R4.2', 'R5.2', 'R5.3', 'R5.4'],
    ]);
  });
});

describe('competencies', () => {
  test('are the 13 of the list, in its order', () => {
    expect(model.competencies.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`));
    expect(model.competencies.map(({ sourceNumber }) => sourceNumber)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  });

  test.each([
    ['C01', 'lead', [0, 1, 3, 3, 3]],
    ['C02', 'lead', [1, 2, 3, 3, 4]],
    ['C03', 'lead', [1, 2, 2, 3, 4]],
    ['C04', 'lead', [0, 0, 2, 3, 4]],
    ['C05', 'contribute', [0, 1, 2, 3, 3]],
    ['C06', 'lead', [0, 0, 2, 4, 4]],
    ['C07', 'lead', [0, 0, 2, 3, 4]],
    ['C08', 'either', [0, 0, 2, 3, 3]],
    ['C09', 'lead', [0, 1, 3, 3, 4]],
    ['C10', 'lead', [0, 0, 2, 3, 4]],
    ['C11', 'contribute', [0, 1, 2, 2, 3]],
    ['C12', 'lead', [0, 2, 3, 4, 4]],
    ['C13', 'lead', [0, 1, 2, 3, 3]],
  ])('%s: %s, with capability %j', (id, mode, requiredCapability) => {
    expect(model.competencies.find((competency) => competency.id === id)).toMatchObject({ mode, requiredCapability });
  });

  test('each serves criteria, listed in the order of the model', () => {
    const order = model.criteria.map(({ id }) => id);
    for (const { serves } of model.competencies) {
      expect(serves.length).toBeGreaterThan(0);
      expect([...serves].sort((one, other) => order.indexOf(one) - order.indexOf(other))).toEqual(serves);
    }
  });

  test('that a supramunicipal body may provide to a council under 5,000 inhabitants', () => {
    expect(model.supramunicipal).toEqual({ populationBelow: 5000, competencies: ['C03', 'C04', 'C07', 'C08', 'C10', 'C11', 'C12', 'C13'] });
  });
});

describe('contradictions', () => {
  test('are the six of our design', () => {
    expect(model.contradictions.map(({ conditions }) => conditions)).toEqual([
      [
        { anyOf: ['M1.1', 'M1.2'], comparison: 'at-least', rating: 'L' },
        { anyOf: ['M2.1', 'M3.4', 'M4.1'], comparison: 'equals', rating: 'F' },
      ],
      [
        { anyOf: ['M4.4'], comparison: 'equals', rating: 'F' },
        { anyOf: ['M4.2'], comparison: 'equals', rating: 'N' },
      ],
      [
        { anyOf: ['M4.5'], comparison: 'equals', rating: 'F' },
        { anyOf: ['M4.3'], comparison: 'equals', rating: 'N' },
      ],
      [
        { anyOf: ['S4.3'], comparison: 'equals', rating: 'F' },
        { anyOf: ['S4.1'], comparison: 'equals', rating: 'N' },
      ],
      [
        { anyOf: ['R3.4'], comparison: 'at-least', rating: 'L' },
        { anyOf: ['R3.3'], comparison: 'equals', rating: 'N' },
      ],
      [{ anyOf: ['R5.2', 'R5.3', 'R5.4'], comparison: 'at-least', rating: 'L', withoutEvidence: true }],
    ]);
  });

  test.each(LANGUAGES)('name every criterion they are about in one sentence (%s)', (language) => {
    for (const { conditions, text } of model.contradictions) {
      const ids = conditions.flatMap(({ anyOf }) => anyOf);
      expect(ids.filter((id) => !text[language].includes(id))).toEqual([]);
      expect(text[language]).toMatch(/^[^!?]+\.$/);
    }
  });
});
