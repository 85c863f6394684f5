import type { LevelDistribution } from '../../analysis/comparison/level-distribution';
import { MATURITY_LEVELS } from '../../model/maturity-model';
import { codeCell, decimalCell, headerCell, integerCell, textCell, type LooseCell } from '../cells';
import type { PageRows, Span } from '../page-rows';
import type { ComparisonView } from './comparison-view';

const LABEL = 30;
const COUNT = 6.5;
const QUARTILE = 9.5;
const APART = 12;

const QUARTILES = 5;
const APART_COLUMNS = 2;

/** Widths of the columns of the Distribution, in characters: a label, n, the levels, the quartiles, cities counted apart. */
export const DISTRIBUTION_WIDTHS: readonly number[] = [LABEL, COUNT, ...MATURITY_LEVELS.map(() => COUNT), ...Array<number>(QUARTILES).fill(QUARTILE), APART, APART];

/** The columns of levels 0 and 5. */
export const FIRST_LEVEL_COLUMN = 3;
export const LAST_LEVEL_COLUMN = FIRST_LEVEL_COLUMN + MATURITY_LEVELS.length - 1;

/** Whether a table says how many cities do not count. Beside bands that are withheld it would tell of these. */
export type Apart = 'with-apart' | 'without-apart';

/** The two header rows of a table of distributions. */
export function addDistributionHeader(page: PageRows, label: string, apart: Apart, { texts, messages: { sheets } }: ComparisonView): void {
  const groups: Span[] = [
    [headerCell(null), 1],
    [headerCell(null), 1],
    [headerCell(texts.levelGroup, 'center'), MATURITY_LEVELS.length],
    [headerCell(texts.indexGroup, 'center'), QUARTILES],
    ...(apart === 'with-apart' ? [[headerCell(texts.apartGroup, 'center'), APART_COLUMNS] as const] : []),
  ];
  const headers = [texts.count, ...MATURITY_LEVELS.map(sheets.levelColumn), ...texts.quartiles, ...(apart === 'with-apart' ? [texts.notComparableCount, texts.notAssessedCount] : [])];
  page.addSpans(groups);
  page.add([headerCell(label), ...headers.map((header) => headerCell(header, 'center'))]);
}

/** A row of a table of distributions. */
export function distributionCells(label: string, apart: Apart, { n, levels, index, notComparable, notAssessed }: LevelDistribution): LooseCell[] {
  const quartiles = index === null ? Array<LooseCell>(QUARTILES).fill(codeCell('–')) : [index.least, index.lower, index.median, index.upper, index.greatest].map(decimalCell);
  return [textCell(label), integerCell(n), ...levels.map((count) => integerCell(count)), ...quartiles, ...(apart === 'with-apart' ? [integerCell(notComparable), integerCell(notAssessed)] : [])];
}

/** A row of a table of distributions of which nothing is told. */
export function withheldSpans(label: string, why: string): Span[] {
  return [[textCell(label), 1], [{ value: why, style: { role: 'body', tone: 'muted', wrap: true } }, DISTRIBUTION_WIDTHS.length - 1 - APART_COLUMNS]];
}
