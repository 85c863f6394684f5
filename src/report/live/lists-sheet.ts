import type { Messages } from '../../locales/messages';
import { MATURITY_LEVELS } from '../../model/maturity-model';
import { answeredCriteria } from '../../scoring/answered-criterion';
import { answersByDimension } from '../../scoring/dimension-answers';
import { dimensionProfile } from '../../scoring/dimension-profile';
import type { SheetData } from '../../workbook/sheet-data';
import type { SheetDescription } from '../../workbook/workbook-description';
import type { PlacedSheet } from '../place-sheets';
import { resultSheet } from '../result-sheet';
import type { ScoredCity } from '../scored-city';
import { lineOf } from '../sheet-rows';
import { footer } from '../sheet-texts';
import { COMPETENCIES_COLUMNS_COUNT, placeCompetencies, type CompetenciesBlock } from './competencies-block';
import { CRITERIA_COLUMNS_COUNT, placeCriteria, type CriteriaBlock } from './criteria-block';
import { fixed } from './formula';
import { LEVELS_COLUMNS_COUNT, placeLevels, type LevelsBlock } from './levels-block';
import { placeWords, WORD_COLUMNS } from './placed-words';
import { placeProfile, PROFILE_COLUMNS_COUNT, type ProfileBlock } from './profile-block';
import { rowFinder } from './raw-answer';
import { SheetGrid } from './sheet-grid';
import { wordLists } from './word-list';

const FIRST_ROW = 5;
const GAP = 1;

/** What the other sheets of a city refer to, so that their numbers follow the answers. */
export interface LiveCity {
  readonly sheet: SheetDescription;
  readonly criteria: CriteriaBlock;
  readonly levels: LevelsBlock;
  readonly profile: ProfileBlock;
  readonly competencies: CompetenciesBlock;
}

/**
 * The hidden Lists sheet of a city: the words that formulas understand, and the steps from the answers to the levels, one
 * formula a step. `assessment` is the sheet that the city was read from. The rules are those of `scoring`; what a formula
 * gives now was computed there, so that a viewer that does not calculate shows the same.
 */
export function listsSheet(city: ScoredCity, assessment: SheetData, place: PlacedSheet, { sheets: texts, language }: Messages): LiveCity {
  const grid = new SheetGrid();
  const headings = { ratings: texts.rating, assigned: texts.assigned, approved: texts.approved, delivery: texts.delivery, capability: texts.capability };
  const words = placeWords(grid, wordLists(city.model), headings, FIRST_ROW);

  const names = WORD_COLUMNS + GAP + 1;
  const nameOf = (level: number) => city.model.levels[level]?.name[language] ?? '';
  grid.head(FIRST_ROW - 1, names, [texts.level]);
  for (const level of MATURITY_LEVELS) grid.set(FIRST_ROW + level, names, nameOf(level));
  const levelNames = { range: `${fixed(FIRST_ROW, names)}:${fixed(FIRST_ROW + MATURITY_LEVELS.length - 1, names)}`, of: nameOf };

  const criteriaColumn = names + 1 + GAP;
  const levelsColumn = criteriaColumn + CRITERIA_COLUMNS_COUNT + GAP;
  const profileColumn = levelsColumn + LEVELS_COLUMNS_COUNT + GAP;
  const competenciesColumn = profileColumn + PROFILE_COLUMNS_COUNT + GAP;
  const answers = answersByDimension(city.model, answeredCriteria(city.model, city.assessment));
  const profiles = answers.map((dimension) => dimensionProfile(dimension, city.settings.strict, true));
  const find = rowFinder(assessment);
  const criteria = placeCriteria(grid, place.name, city, find, words.ratings, FIRST_ROW, criteriaColumn);
  const levels = placeLevels(grid, place.name, city, profiles, criteria, FIRST_ROW, levelsColumn);
  const profile = placeProfile(grid, place.name, city, profiles, criteria, levels, levelNames, FIRST_ROW, profileColumn);
  const competencies = placeCompetencies(grid, place.name, city, find, words, profile.cell('overall', 'Level'), FIRST_ROW, competenciesColumn);
  const sheet = resultSheet(place, {
    columnWidths: Array<number>(competenciesColumn + COMPETENCIES_COLUMNS_COUNT).fill(12),
    rows: [lineOf(1, `${texts.titles.lists} - ${city.assessment.city.name}`, 'title'), lineOf(2, texts.listsIntro, 'subtitle'), ...grid.finish()],
    tables: [],
    freeze: { rows: FIRST_ROW - 1, columns: 0 },
    print: { orientation: 'landscape', pagesTall: null, titleRows: null, footer: footer(city) },
  });
  return { sheet: { ...sheet, visibility: 'hidden' }, criteria, levels, profile, competencies };
}
