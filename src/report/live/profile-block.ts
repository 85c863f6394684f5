import { DIMENSION_IDS, LEVELS, type DimensionId, type MaturityLevel } from '../../model/maturity-model';
import type { DimensionProfile } from '../../scoring/city-profile';
import { entersOverallLevel } from '../../scoring/overall-profile';
import type { ScoredCity } from '../scored-city';
import type { CriteriaBlock } from './criteria-block';
import { absoluteCell, fixed, relative } from './formula';
import type { LevelsBlock } from './levels-block';
import type { SheetGrid } from './sheet-grid';
import { BLANK } from './word-list';

const COLUMNS = ['Dimension', 'Target', 'Level', 'Highest level', 'Index', 'Highest index', 'Answered', 'Scored', 'Way to target', 'Level name', 'Highest level name'] as const;
export type ProfileColumn = (typeof COLUMNS)[number];
export const PROFILE_COLUMNS_COUNT = COLUMNS.length;

/** The three dimensions and the whole, as other sheets refer to them. */
export interface ProfileBlock {
  /** Of a dimension, or of the whole city. Levels are numbers even when the city is not assessed. */
  readonly cell: (of: DimensionId | 'overall', column: ProfileColumn) => string;
  /** 1 when a scored criterion is rated, else 0. */
  readonly assessed: string;
  /** How many answers have another code than when the city was scored. */
  readonly changed: string;
  /** How many criteria are below what the target requires. */
  readonly gaps: string;
}

/** Writes the block with its first column in `column`; `names` is the range of the names of levels 0 to 5. */
export function placeProfile(
  grid: SheetGrid,
  sheetName: string,
  city: ScoredCity,
  counted: readonly DimensionProfile[],
  criteria: CriteriaBlock,
  levels: LevelsBlock,
  names: { readonly range: string; readonly of: (level: MaturityLevel) => string },
  firstRow: number,
  column: number,
): ProfileBlock {
  const at = (name: ProfileColumn) => column + COLUMNS.indexOf(name);
  const overallRow = firstRow + DIMENSION_IDS.length;
  const range = (name: ProfileColumn) => `${fixed(firstRow, at(name))}:${fixed(overallRow - 1, at(name))}`;
  const { overall } = city.profile;
  // What a diagnostic alone reaches is no level: the city is not assessed.
  const profiles = overall.level === null ? counted.map((profile): DimensionProfile => ({ ...profile, level: 0 })) : counted;
  const counts = overallRow + 2;
  const assessed = fixed(counts + 1, column);
  grid.head(firstRow - 1, column, COLUMNS);
  const putNames = (row: number, level: MaturityLevel, upperLevel: MaturityLevel) => {
    grid.set(row, at('Level name'), names.of(level), `INDEX(${names.range},${relative(row, at('Level'))}+1)`);
    grid.set(row, at('Highest level name'), names.of(upperLevel), `INDEX(${names.range},${relative(row, at('Highest level'))}+1)`);
  };

  profiles.forEach((profile, index) => {
    const row = firstRow + index;
    const { dimension } = profile;
    const target = city.analysis.target.dimensions[index]?.target ?? 1;
    const [low, high] = profile.index ?? ['', ''];
    const put = (name: ProfileColumn, value: string | number, formula?: string) => { grid.set(row, at(name), value, formula); };
    put('Dimension', dimension);
    put('Target', target);
    put('Level', profile.level ?? 0, `SUM(${levels.range(dimension, 'Reached')})*${assessed}`);
    put('Highest level', profile.upperLevel ?? 0, `SUM(${levels.range(dimension, 'Reachable')})`);
    put('Index', low, indexFormula(city, dimension, levels, 'Mean', ['Met']));
    put('Highest index', high, indexFormula(city, dimension, levels, 'Highest mean', ['Met', 'Blank']));
    put('Answered', profile.answered, `COUNTIFS(${criteria.dimension},${relative(row, at('Dimension'))},${criteria.scored},1,${criteria.code},">${String(BLANK)}")`);
    put('Scored', profile.total);
    put('Way to target', 1 - Math.max(0, target - (profile.level ?? 0)) / target, `1-MAX(0,${relative(row, at('Target'))}-${relative(row, at('Level'))})/${relative(row, at('Target'))}`);
    putNames(row, profile.level ?? 0, profile.upperLevel ?? 0);
  });

  const entering = profiles.filter((profile) => entersOverallLevel(profile, city.settings.resultsAsOutcome));
  const lowest = (of: 'level' | 'upperLevel') => Math.min(...entering.map((profile) => profile[of] ?? 0)) as MaturityLevel;
  const enteringCells = (name: ProfileColumn) => entering.map((profile) => relative(firstRow + profiles.indexOf(profile), at(name))).join(',');
  const mean = (name: ProfileColumn) => `IF(COUNT(${range(name)})=${String(DIMENSION_IDS.length)},AVERAGE(${range(name)}),"")`;
  const meanOf = (end: 0 | 1) => (profiles.some(({ index }) => index === null) ? '' : profiles.reduce((sum, { index }) => sum + (index?.[end] ?? 0), 0) / profiles.length);
  const put = (name: ProfileColumn, value: string | number, formula?: string) => { grid.set(overallRow, at(name), value, formula); };
  put('Dimension', 'overall');
  put('Target', city.analysis.target.minimum);
  put('Level', lowest('level'), `MIN(${enteringCells('Level')})`);
  put('Highest level', lowest('upperLevel'), `MIN(${enteringCells('Highest level')})`);
  put('Index', meanOf(0), mean('Index'));
  put('Highest index', meanOf(1), mean('Highest index'));
  put('Answered', profiles.reduce((sum, { answered }) => sum + answered, 0), `SUM(${range('Answered')})`);
  put('Scored', profiles.reduce((sum, { total }) => sum + total, 0));
  const missing = DIMENSION_IDS.map((_, index) => `MAX(0,${relative(firstRow + index, at('Target'))}-${relative(firstRow + index, at('Level'))})`).join('+');
  put('Way to target', wayOf(city, profiles), `1-(${missing})/SUM(${range('Target')})`);
  putNames(overallRow, lowest('level'), lowest('upperLevel'));

  grid.head(counts, column, ['Assessed', 'Changed', 'Gaps']);
  grid.set(counts + 1, column, overall.level === null ? 0 : 1, `IF(COUNTIFS(${criteria.scored},1,${criteria.code},">=1",${criteria.code},"<=4")>0,1,0)`);
  grid.set(counts + 1, column + 1, 0, `SUMPRODUCT((${criteria.code}<>${criteria.recorded})*1)`);
  grid.set(counts + 1, column + 2, city.analysis.gaps.length, `SUMPRODUCT((${criteria.code}<${criteria.required})*1)`);
  return {
    cell: (of, name) => absoluteCell(sheetName, of === 'overall' ? overallRow : firstRow + DIMENSION_IDS.indexOf(of), at(name)),
    assessed: absoluteCell(sheetName, counts + 1, column),
    changed: absoluteCell(sheetName, counts + 1, column + 1),
    gaps: absoluteCell(sheetName, counts + 1, column + 2),
  };
}

/** The index adds up the means of the levels that have scored criteria, scaled up to their number, and 1 for a level without that holds. */
function indexFormula({ model }: ScoredCity, dimension: DimensionId, levels: LevelsBlock, mean: 'Mean' | 'Highest mean', holds: readonly ('Met' | 'Blank')[]): string {
  const hasScored = (level: number) => model.criteria.some((criterion) => criterion.scored && criterion.dimension === dimension && criterion.level === level);
  const populated = LEVELS.filter(hasScored).length;
  const entry = LEVELS.filter((level) => !hasScored(level)).flatMap((level) => holds.map((column) => `${levels.cell(dimension, level, column)}+`)).join('');
  const means = levels.range(dimension, mean);
  return `IF(COUNT(${means})=0,"",${entry}SUM(${means})*${String(populated)}/COUNT(${means}))`;
}

function wayOf({ analysis }: ScoredCity, profiles: readonly DimensionProfile[]): number {
  const targets = analysis.target.dimensions.map(({ target }) => target);
  const missing = targets.map((target, index) => Math.max(0, target - (profiles[index]?.level ?? 0)));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return 1 - sum(missing) / sum(targets);
}
