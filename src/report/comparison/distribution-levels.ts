import { levelDistribution } from '../../analysis/comparison/level-distribution';
import { rangeAddress } from '../../workbook/a1-address';
import type { ChartDescription, DataBarDescription } from '../../workbook/workbook-description';
import type { PageRows } from '../page-rows';
import type { ComparisonView } from './comparison-view';
import { addDistributionHeader, distributionCells, FIRST_LEVEL_COLUMN, LAST_LEVEL_COLUMN } from './distribution-columns';
import { levelsChart, type LevelsBar } from './levels-chart';

/** A table of distributions, and the chart that can be drawn over it. */
export interface DistributionSection {
  readonly dataBars: readonly DataBarDescription[];
  /** Null when there is nothing to draw. */
  readonly chart: ((place: string) => ChartDescription) | null;
}

/** Levels and index of the cities as a whole, with blanks as N and as F, and by dimension. */
export function addLevels(page: PageRows, view: ComparisonView): DistributionSection {
  const { job, messages: { sheets, language }, ranked, texts } = view;
  const cities = ranked.map(({ city }) => city);
  const bars = [
    { label: sheets.overall, distribution: levelDistribution(cities, 'overall') },
    { label: texts.overallAtMost, distribution: levelDistribution(cities, 'overall', 'high') },
    ...job.model.dimensions.map(({ id, shortName }) => ({ label: shortName[language], distribution: levelDistribution(cities, id) })),
  ];
  page.addHeading(texts.levelsHeading);
  addDistributionHeader(page, sheets.dimension, 'with-apart', view);
  const first = page.next();
  for (const { label, distribution } of bars) page.add(distributionCells(label, 'with-apart', distribution));
  return distributionSection({ name: 'dimensions', title: texts.levelsChart }, bars, first, view);
}

/** Bars in the cells of the levels, as long as their part of the row with most cities, and a chart of them. */
export function distributionSection(about: Pick<ChartDescription, 'name' | 'title'>, bars: readonly LevelsBar[], first: number, view: ComparisonView): DistributionSection {
  const max = Math.max(1, ...bars.map(({ distribution }) => distribution?.n ?? 0));
  const range = rangeAddress({ row: first, column: FIRST_LEVEL_COLUMN }, { row: first + bars.length - 1, column: LAST_LEVEL_COLUMN });
  const isEmpty = bars.every(({ distribution }) => distribution === null || distribution.n === 0);
  return { dataBars: [{ range, max, tone: 'step-3' }], chart: isEmpty ? null : (place) => levelsChart({ ...about, place }, bars, first, view) };
}
