import type { ComparedCity } from '../../analysis/comparison/compared-city';
import type { RankedCity } from '../../analysis/comparison/rank-cities';
import { rangeAddress } from '../../workbook/a1-address';
import type { ChartDescription } from '../../workbook/workbook-description';
import { absoluteColumn } from '../live/formula';
import { intervalText } from '../sheet-texts';
import { AT_MOST_COLUMN, CITY_COLUMN, LEVEL_COLUMN } from './comparison-columns';
import type { ComparisonView } from './comparison-view';

/** More bars than these are not told apart; each row of the table draws its interval as well (our design). */
const MOST_BARS = 40;

const MAX_LEVEL = 5;
/** Rows of the default height that title, axis and legend take, and those of a bar. */
const ROWS_AROUND = 7;
const ROWS_OF_A_BAR = 1.4;
const LAST_COLUMN = 13;

/**
 * A bar a city, below the table: its level, and behind it the one that the missing answers could bring it to.
 * @param table the rows of the first city and of the last
 */
export function intervalsCharts({ ranked, places, texts, messages }: ComparisonView, table: readonly [first: number, last: number]): ChartDescription[] {
  const assessed = ranked.filter(({ city }) => city.level !== null);
  if (assessed.length === 0 || assessed.length > MOST_BARS) return [];
  const [first, below] = [table[0], table[1] + 2];
  const last = first + assessed.length - 1;
  const column = (at: number) => absoluteColumn(places.comparison.name, at, first, last);
  const values = (at: number, level: (city: ComparedCity) => number | null) => ({ range: column(at), cached: assessed.map(({ city }) => level(city)) });
  return [{
    name: 'intervals',
    kind: 'bar',
    title: texts.intervalsChart,
    text: `${messages.sheets.level}: ${assessed.map(cityText).join('; ')}`,
    place: rangeAddress({ row: below, column: 1 }, { row: below + ROWS_AROUND + Math.ceil(assessed.length * ROWS_OF_A_BAR), column: LAST_COLUMN }),
    categories: { range: column(CITY_COLUMN), cached: assessed.map(({ city }) => city.name) },
    series: [
      { name: texts.levelAtMost, values: values(AT_MOST_COLUMN, ({ upperLevel }) => upperLevel), tone: 'step-1', look: 'filled' },
      { name: messages.sheets.level, values: values(LEVEL_COLUMN, ({ level }) => level), tone: 'step-4', look: 'filled' },
    ],
    axis: { min: 0, max: MAX_LEVEL, step: 1 },
  }];
}

function cityText({ city }: RankedCity): string {
  return `${city.name} ${intervalText(city.level, city.upperLevel, '')}`;
}
