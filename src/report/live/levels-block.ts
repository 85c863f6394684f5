import { DIMENSION_IDS, LEVELS, type DimensionId, type Level } from '../../model/maturity-model';
import type { DimensionProfile } from '../../scoring/city-profile';
import type { ScoredCity } from '../scored-city';
import type { CriteriaBlock } from './criteria-block';
import { absoluteCell, fixed, relative } from './formula';
import type { SheetGrid } from './sheet-grid';
import { BLANK, NOT_APPLICABLE } from './word-list';

const COLUMNS = ['Dimension', 'Level', 'Scored', 'Applicable', 'Met', 'Fully met', 'Blank', 'Reached', 'Reachable', 'Mean', 'Highest mean'] as const;
type ColumnName = (typeof COLUMNS)[number];
export const LEVELS_COLUMNS_COUNT = COLUMNS.length;

/** What each level of each dimension is worth, as the Lists sheet counts it. */
export interface LevelsBlock {
  /** The cells of the five levels of a dimension, on the Lists sheet itself. */
  readonly range: (dimension: DimensionId, column: ColumnName) => string;
  /** One cell, as other sheets refer to it. */
  readonly cell: (dimension: DimensionId, level: Level, column: ColumnName) => string;
}

/** Where a level stands in the block, and what is counted for it. */
interface LevelRow {
  readonly dimension: DimensionId;
  readonly level: Level;
  /** Code and weight of its scored criteria; none where the model only asks diagnostics. */
  readonly scored: readonly { readonly code: number; readonly weight: number }[];
  /** A cell of this row, or of that of another level of the dimension. */
  readonly cell: (name: ColumnName, of?: Level) => string;
  readonly put: (name: ColumnName, value: string | number, formula?: string) => void;
}

/**
 * Writes the block with its first column in `column`: M1 to M5, S1 to S5, R1 to R5.
 * @param profiles of the dimensions, as of an assessed city: formulas count whether or not anything is rated
 */
export function placeLevels(grid: SheetGrid, sheetName: string, city: ScoredCity, profiles: readonly DimensionProfile[], criteria: CriteriaBlock, firstRow: number, column: number): LevelsBlock {
  const at = (name: ColumnName) => column + COLUMNS.indexOf(name);
  const rowOf = (dimension: DimensionId, level: Level) => firstRow + DIMENSION_IDS.indexOf(dimension) * LEVELS.length + level - 1;
  grid.head(firstRow - 1, column, COLUMNS);
  for (const profile of profiles) {
    const { dimension } = profile;
    for (const level of LEVELS) {
      const row: LevelRow = {
        dimension,
        level,
        scored: scoredOf(city, criteria, dimension, level),
        cell: (name, of = level) => relative(rowOf(dimension, of), at(name)),
        put: (name, value, formula) => { grid.set(rowOf(dimension, level), at(name), value, formula); },
      };
      row.put('Dimension', dimension);
      row.put('Level', level);
      row.put('Scored', row.scored.length);
      if (row.scored.length > 0) placeCounts(row, criteria);
      else placeEntry(row, city, criteria);
      placeReached(row, profile, city.settings.strict);
    }
  }
  return {
    range: (dimension, name) => `${fixed(rowOf(dimension, 1), at(name))}:${fixed(rowOf(dimension, 5), at(name))}`,
    cell: (dimension, level, name) => absoluteCell(sheetName, rowOf(dimension, level), at(name)),
  };
}

function scoredOf({ model, assessment }: ScoredCity, { codes }: CriteriaBlock, dimension: DimensionId, level: Level): LevelRow['scored'] {
  return model.criteria.flatMap((criterion, index) =>
    criterion.scored && criterion.dimension === dimension && criterion.level === level
      ? [{ code: codes.get(criterion.id) ?? BLANK, weight: assessment.answers[index]?.weight ?? 1 }]
      : [],
  );
}

/** How many of its criteria apply, are met, fully met and blank; and their weighted means, blanks as N and as F. */
function placeCounts({ scored, cell, put }: LevelRow, { dimension, level, scored: isScored, code, weight }: CriteriaBlock): void {
  const of = `${dimension},${cell('Dimension')},${level},${cell('Level')},${isScored},1,${code}`;
  const count = (test: (code: number) => boolean) => scored.filter((criterion) => test(criterion.code)).length;
  put('Applicable', scored.length - count((is) => is === NOT_APPLICABLE), `${cell('Scored')}-COUNTIFS(${of},${String(NOT_APPLICABLE)})`);
  put('Met', count((is) => is === 3 || is === 4), `COUNTIFS(${of},3)+COUNTIFS(${of},4)`);
  put('Fully met', count((is) => is === 4), `COUNTIFS(${of},4)`);
  put('Blank', count((is) => is <= BLANK), `COUNTIFS(${of},"<=${String(BLANK)}")`);

  const weights = `(${dimension}=${cell('Dimension')})*(${level}=${cell('Level')})*(${isScored}=1)*(${code}<${String(NOT_APPLICABLE)})*${weight}`;
  const mean = (value: string) => `IF(${cell('Applicable')}=0,"",SUMPRODUCT(${weights}*${value})/SUMPRODUCT(${weights}))`;
  const rated = `(${code}>0)*(${code}-1)/3`;
  put('Mean', weightedMean(scored, 0), mean(rated));
  put('Highest mean', weightedMean(scored, 1), mean(`(${rated}+(${code}<=${String(BLANK)}))`));
}

function weightedMean(scored: LevelRow['scored'], blank: number): number | '' {
  const applicable = scored.filter(({ code }) => code !== NOT_APPLICABLE);
  const total = applicable.reduce((sum, { weight }) => sum + weight, 0);
  const value = (code: number) => (code > 0 ? (code - 1) / 3 : blank);
  return applicable.length === 0 ? '' : applicable.reduce((sum, { code, weight }) => sum + weight * value(code), 0) / total;
}

/** A level without scored criteria is one that any rating in the dimension meets, diagnostics included. */
function placeEntry({ dimension, cell, put }: LevelRow, { model }: ScoredCity, criteria: CriteriaBlock): void {
  const codes = model.criteria.filter((criterion) => criterion.dimension === dimension).map(({ id }) => criteria.codes.get(id) ?? BLANK);
  const isRated = codes.some((is) => is > BLANK && is < NOT_APPLICABLE);
  const mayBe = codes.some((is) => is < NOT_APPLICABLE);
  const some = (least: string) => `COUNTIFS(${criteria.dimension},${cell('Dimension')},${criteria.code},"${least}",${criteria.code},"<${String(NOT_APPLICABLE)}")>0`;
  put('Applicable', 1);
  put('Met', isRated ? 1 : 0, `IF(${some(`>${String(BLANK)}`)},1,0)`);
  put('Fully met', isRated ? 1 : 0, cell('Met'));
  put('Blank', mayBe && !isRated ? 1 : 0, `IF(${some(`<${String(NOT_APPLICABLE)}`)},1,0)-${cell('Met')}`);
}

/** Whether the level is reached, with all below; and whether it may still be, with blanks as F. */
function placeReached({ level, cell, put }: LevelRow, profile: DimensionProfile, strict: boolean): void {
  const below = LEVELS.find((other) => other === level - 1);
  const reached = (name: 'Reached' | 'Reachable', blanks: readonly ColumnName[]) => {
    const sum = (column: ColumnName, of?: Level) => [column, ...blanks].map((each) => cell(each, of)).join('+');
    const conditions = [
      ...(below === undefined ? [] : [`${cell(name, below)}=1`]),
      ...(below === undefined || !strict ? [] : [`${sum('Fully met', below)}=${cell('Applicable', below)}`]),
      `${cell('Applicable')}>0`,
      `${sum('Met')}=${cell('Applicable')}`,
    ];
    return `IF(AND(${conditions.join(',')}),1,0)`;
  };
  put('Reached', level <= (profile.level ?? 0) ? 1 : 0, reached('Reached', []));
  put('Reachable', level <= (profile.upperLevel ?? 0) ? 1 : 0, reached('Reachable', ['Blank']));
}
