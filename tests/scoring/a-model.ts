import { DIMENSION_IDS, LEVELS } from '../../src/model/maturity-model';
import type { Competency, Criterion, DimensionId, Level, MaturityModel } from '../../src/model/maturity-model';

const TEXT = { en: '', ca: '', es: '' };

/** How many criteria a dimension has at levels 1 to 5; a negative number stands for diagnostics. */
export type LevelCounts = readonly [number, number, number, number, number];
export type ModelShape = Readonly<Record<DimensionId, LevelCounts>>;

/** The shape of the SmartCAT model: 50 scored criteria and the two diagnostics of M1. */
export const SMARTCAT_SHAPE: ModelShape = { M: [-2, 4, 5, 5, 4], S: [2, 4, 4, 3, 4], R: [1, 2, 4, 4, 4] };

/** A model with criteria M1.1, M1.2 and so on, listed dimension by dimension, and no texts. */
export function aModel(shape: ModelShape = SMARTCAT_SHAPE, parts: Partial<MaturityModel> = {}): MaturityModel {
  const criteria = DIMENSION_IDS.flatMap((dimension) =>
    LEVELS.flatMap((level) => {
      const count = shape[dimension][level - 1] ?? 0;
      return Array.from({ length: Math.abs(count) }, (_, position) => aCriterion(dimension, level, position + 1, count > 0));
    }),
  );
  return {
    id: 'test',
    version: '1',
    title: TEXT,
    sources: [],
    origins: [],
    rules: [],
    levels: [],
    dimensions: DIMENSION_IDS.map((id) => ({ id, name: TEXT, shortName: TEXT, sourceName: '' })),
    capabilityLevels: [],
    ratingGuide: TEXT,
    weakerHalfRule: TEXT,
    criteria,
    competencies: [],
    supramunicipal: { populationBelow: 5000, competencies: [] },
    contradictions: [],
    ...parts,
  };
}

function aCriterion(dimension: DimensionId, level: Level, number: number, scored: boolean): Criterion {
  const id = `${dimension}${String(level)}.${String(number)}`;
  return { id, dimension, level, scored, text: TEXT, sourceQuote: '', guide: null, evidenceHint: TEXT, advice: null };
}

/** A competency that the office leads, with nothing required until told. */
export function aCompetency(id: string, parts: Partial<Competency> = {}): Competency {
  return {
    id,
    sourceNumber: 1,
    sourceQuote: '',
    mode: 'lead',
    text: TEXT,
    shortName: TEXT,
    requiredCapability: [0, 0, 0, 0, 0],
    serves: [],
    evidenceHint: TEXT,
    advice: TEXT,
    ...parts,
  };
}
