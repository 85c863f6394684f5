import { LEVELS } from '../model/maturity-model';
import type { DimensionId, Level, MaturityModel } from '../model/maturity-model';
import type { AnsweredCriterion } from './answered-criterion';

/** The answers of one dimension, arranged the way the levels are climbed. */
export interface DimensionAnswers {
  readonly dimension: DimensionId;
  /** Every criterion of the dimension, diagnostics included. */
  readonly criteria: readonly AnsweredCriterion[];
  /** Levels 1 to 5. */
  readonly levels: readonly LevelAnswers[];
}

export interface LevelAnswers {
  readonly level: Level;
  /** The scored criteria of the level; none where the model only asks diagnostics (M1). */
  readonly scored: readonly AnsweredCriterion[];
}

/** Arranges answers by the dimensions of the model, in its order, and by level. */
export function answersByDimension(model: MaturityModel, answered: readonly AnsweredCriterion[]): DimensionAnswers[] {
  return model.dimensions.map(({ id }) => {
    const criteria = answered.filter(({ criterion }) => criterion.dimension === id);
    const levels = LEVELS.map((level) => ({
      level,
      scored: criteria.filter(({ criterion }) => criterion.scored && criterion.level === level),
    }));
    return { dimension: id, criteria, levels };
  });
}
