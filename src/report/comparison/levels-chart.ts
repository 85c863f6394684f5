import type { LevelDistribution } from '../../analysis/comparison/level-distribution';
import { MATURITY_LEVELS } from '../../model/maturity-model';
import type { ChartDescription } from '../../workbook/workbook-description';
import { absoluteColumn } from '../live/formula';
import type { ComparisonView } from './comparison-view';
import { FIRST_LEVEL_COLUMN } from './distribution-columns';

/** A bar of a chart of levels; what is withheld has no distribution. */
export interface LevelsBar {
  readonly label: string;
  readonly distribution: LevelDistribution | null;
}

/** Steps of an axis are one, two or five, tens or hundreds of these, and so on; more than so many would not be told apart. */
const STEPS = [1, 2, 5] as const;
const MOST_STEPS = 8;

/**
 * Bars of how many cities are at each level, one after the other.
 * @param firstRow the row of the first bar; the others follow it
 */
export function levelsChart(about: Pick<ChartDescription, 'name' | 'title' | 'place'>, bars: readonly LevelsBar[], firstRow: number, { job, messages, places, texts }: ComparisonView): ChartDescription {
  const column = (at: number) => absoluteColumn(places.distribution.name, at, firstRow, firstRow + bars.length - 1);
  const barText = ({ label, distribution }: LevelsBar) => `${label}: ${distribution === null ? '–' : distribution.levels.map((count, level) => `${messages.sheets.levelColumn(level)} ${String(count)}`).join(', ')}`;
  return {
    ...about,
    kind: 'stacked-bar',
    text: `${texts.levelGroup}. ${bars.map(barText).join('; ')}`,
    categories: { range: column(1), cached: bars.map(({ label }) => label) },
    series: MATURITY_LEVELS.map((level) => ({
      name: `${String(level)} · ${job.model.levels[level]?.name[messages.language] ?? ''}`,
      values: { range: column(FIRST_LEVEL_COLUMN + level), cached: bars.map(({ distribution }) => distribution?.levels[level] ?? null) },
      tone: `step-${level}`,
      look: 'filled',
    })),
    axis: countAxis(Math.max(1, ...bars.map(({ distribution }) => distribution?.n ?? 0))),
  };
}

/** An axis from 0 that ends at the first of its steps that holds the greatest count. */
export function countAxis(greatest: number): ChartDescription['axis'] {
  for (let unit = 1; ; unit *= 10) {
    for (const step of STEPS) {
      const steps = Math.ceil(greatest / (step * unit));
      if (steps <= MOST_STEPS) return { min: 0, max: steps * step * unit, step: step * unit };
    }
  }
}
