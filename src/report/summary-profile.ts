import type { DimensionId } from '../model/maturity-model';
import type { Messages } from '../locales/messages';
import type { Interval } from '../scoring/city-profile';
import type { ChartDescription, ConditionalFormatDescription } from '../workbook/workbook-description';
import { codeCell, decimalCell, headerCell, integerCell, levelCell, live, percentCell, textCell, type LooseCell } from './cells';
import { levelColours } from './live-colours';
import { absoluteColumn, sentence, textLiteral } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import type { ProfileBlock } from './live/profile-block';
import type { PageRows } from './page-rows';
import type { ScoredCity } from './scored-city';
import { intervalText } from './sheet-texts';
import { besides, PROFILE_COLUMNS } from './summary-columns';
import { unlessAssessed } from './summary-headline';

/** Where level and target stand in the table. */
const LEVEL_COLUMN = 2;
const TARGET_COLUMN = 3;
const MAX_LEVEL = 5;

/** Rows of the table, in points: tall enough for the bars beside it; and their share of the room that a page has left. */
const LEAST_HEIGHT = 31;
const SHARE = 1;

interface ProfileSection {
  /** The bars, with the cells that name the dimensions in short. */
  readonly chart: (names: ChartDescription['categories']) => ChartDescription;
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
}

/** The three dimensions and the whole: level, target, interval, way, answers, index; beside them the levels as bars. */
export function addProfile(page: PageRows, sheet: string, city: ScoredCity, { profile }: LiveCity, messages: Messages): ProfileSection {
  const { sheets: texts, language } = messages;
  const { overall, dimensions } = city.profile;
  const { target } = city.analysis;
  const first = page.addHeading(texts.profileHeading);
  const headers = [texts.level, texts.target, texts.interval, texts.percentToTarget, texts.completeness, texts.index, texts.indexHigh];
  page.add([headerCell(texts.dimension), ...headers.map((header) => headerCell(header, 'center'))]);

  const lines = dimensions.map((is, position) => {
    const { target: goal = 1, percentToTarget = 0 } = target.dimensions[position] ?? {};
    return profileCells(profile, is.dimension, city.model.dimensions[position]?.name[language] ?? is.dimension, { ...is, target: goal, percentToTarget }, messages);
  });
  const sum = (count: 'answered' | 'total') => dimensions.reduce((total, dimension) => total + dimension[count], 0);
  const whole = profileCells(profile, 'overall', texts.overall, { ...overall, target: target.minimum, percentToTarget: target.percentToTarget, answered: sum('answered'), total: sum('total') }, messages);
  page.addEven([...lines, whole], LEAST_HEIGHT, SHARE);
  const [firstRow, lastRow] = [first + 2, first + 1 + dimensions.length];

  const text = levelsText(city, profile, messages);
  page.addText(text, PROFILE_COLUMNS);
  const place = besides(PROFILE_COLUMNS, first, page.next() - 1);
  const column = (at: number) => absoluteColumn(sheet, at, firstRow, lastRow);
  return {
    chart: (names) => ({
      name: 'levels',
      kind: 'bar',
      title: texts.levelsChart,
      text: String(text.value),
      place,
      categories: names,
      series: [
        { name: texts.level, values: { range: column(LEVEL_COLUMN), cached: dimensions.map(({ level }) => level) }, tone: 'step-3', look: 'filled' },
        { name: texts.target, values: { range: column(TARGET_COLUMN), cached: target.dimensions.map((goal) => goal.target) }, tone: 'aim', look: 'outlined' },
      ],
      axis: { min: 0, max: MAX_LEVEL, step: 1 },
    }),
    conditionalFormats: levelColours({ row: firstRow, column: LEVEL_COLUMN }, { row: lastRow + 1, column: LEVEL_COLUMN }, messages),
  };
}

/** What the bars show, for those who do not see them. */
function levelsText(city: ScoredCity, profile: ProfileBlock, { sheets: texts, language }: Messages): LooseCell {
  const { dimensions } = city.profile;
  const render = (...levels: string[]) =>
    `${texts.level}: ${dimensions.map(({ dimension }, index) => texts.levelOfTarget(city.model.dimensions[index]?.shortName[language] ?? dimension, levels[index] ?? '', city.analysis.target.dimensions[index]?.target ?? 1)).join(' · ')}`;
  const none = textLiteral(texts.notAssessed);
  const formulas = dimensions.map(({ dimension }) => unlessAssessed(profile, none, profile.cell(dimension, 'Level')));
  const shown = render(...dimensions.map(({ level }) => (level === null ? texts.notAssessed : String(level))));
  return live({ value: shown, style: { role: 'subtitle', wrap: true } }, sentence(formulas, render));
}

interface ProfileLine {
  readonly level: ScoredCity['profile']['overall']['level'];
  readonly upperLevel: ScoredCity['profile']['overall']['upperLevel'];
  readonly index: Interval | null;
  readonly target: number;
  readonly percentToTarget: number;
  readonly answered: number;
  readonly total: number;
}

function profileCells(profile: ProfileBlock, of: DimensionId | 'overall', name: string, is: ProfileLine, { sheets: texts }: Messages): LooseCell[] {
  const cell = (column: Parameters<ProfileBlock['cell']>[1]) => profile.cell(of, column);
  const none = textLiteral(texts.notAssessed);
  const [low, high] = [cell('Level'), cell('Highest level')];
  return [
    textCell(name),
    live(levelCell(is.level, texts.notAssessed), unlessAssessed(profile, none, low)),
    integerCell(is.target),
    live(codeCell(intervalText(is.level, is.upperLevel, texts.notAssessed)), unlessAssessed(profile, none, `IF(${low}=${high},${low}&"",${low}&"-"&${high})`)),
    live(percentCell(is.percentToTarget), cell('Way to target')),
    live(codeCell(texts.answeredOf(is.answered, is.total)), sentence([cell('Answered')], (answered) => texts.answeredOf(answered, is.total))),
    live(decimalCell(is.index?.[0] ?? null), unlessAssessed(profile, '""', cell('Index'))),
    live(decimalCell(is.index?.[1] ?? null), unlessAssessed(profile, '""', cell('Highest index'))),
  ];
}
