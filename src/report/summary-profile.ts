import { LEVELS, type DimensionId } from '../model/maturity-model';
import type { Messages } from '../locales/messages';
import type { Interval } from '../scoring/city-profile';
import type { RowDescription } from '../workbook/workbook-description';
import { codeCell, decimalCell, headerCell, integerCell, levelCell, live, percentCell, plainCell } from './cells';
import { sentence, textLiteral } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf, rowOf } from './sheet-rows';
import { intervalText, levelText } from './sheet-texts';

const HEADLINE_HEIGHT = 42;

/** The overall level in large letters, with what it rests on in plain words. */
export function headline(city: ScoredCity, { profile }: LiveCity, messages: Messages, row: number): RowDescription[] {
  const { sheets: texts } = messages;
  const { level } = city.profile.overall;
  const shown = level === null ? texts.notAssessed : levelText(city, level, messages);
  const formula = unlessAssessed(profile, textLiteral(texts.notAssessed), levelFormula(profile, 'Level'));
  return [
    rowOf(row, [live({ value: shown, style: { role: 'headline' } }, formula)], HEADLINE_HEIGHT),
    rowOf(row + 1, [live({ value: certainty(city, messages), style: { role: 'value' } }, certaintyFormula(profile, messages))]),
    lineOf(row + 2, city.settings.resultsAsOutcome ? texts.outcomeNote : texts.minimumNote, 'value'),
    ...(city.settings.strict ? [lineOf(row + 3, texts.strictNote, 'value')] : []),
  ];
}

type Profile = LiveCity['profile'];

function unlessAssessed({ assessed }: Profile, otherwise: string, formula: string): string {
  return `IF(${assessed}=0,${otherwise},${formula})`;
}

/** '2 · Collaboration', of either end. */
function levelFormula({ cell }: Profile, end: 'Level' | 'Highest level'): string {
  return `${cell('overall', end)}&" · "&${cell('overall', end === 'Level' ? 'Level name' : 'Highest level name')}`;
}

/** How firm the level is. */
function certainty(city: ScoredCity, messages: Messages): string {
  const { sheets: texts } = messages;
  const { level, upperLevel, provisional, completeness } = city.profile.overall;
  if (level === null || upperLevel === null) return texts.notAssessedSentence;
  if (provisional === true) return texts.levelProvisional(levelText(city, level, messages), levelText(city, upperLevel, messages));
  return completeness === 1 ? texts.levelComplete : texts.levelFirm;
}

function certaintyFormula(profile: Profile, { sheets: texts }: Messages): string {
  const { cell } = profile;
  const provisional = sentence([levelFormula(profile, 'Level'), levelFormula(profile, 'Highest level')], texts.levelProvisional);
  const firm = `IF(${cell('overall', 'Answered')}=${cell('overall', 'Scored')},${textLiteral(texts.levelComplete)},${textLiteral(texts.levelFirm)})`;
  return unlessAssessed(profile, textLiteral(texts.notAssessedSentence), `IF(${cell('overall', 'Level')}<${cell('overall', 'Highest level')},${provisional},${firm})`);
}

/** The three dimensions and the whole: level, interval, index, target, way, answers. */
export function profileRows(city: ScoredCity, { profile }: LiveCity, messages: Messages, firstRow: number): RowDescription[] {
  const { sheets: texts, language } = messages;
  const headers = [texts.dimension, texts.level, texts.interval, texts.target, texts.percentToTarget, texts.completeness, texts.index, texts.indexHigh];
  const { overall, dimensions } = city.profile;
  const { target } = city.analysis;
  const sum = (count: 'answered' | 'total') => dimensions.reduce((total, dimension) => total + dimension[count], 0);
  const row = (of: DimensionId | 'overall', name: string, is: ProfileLine, at: number) => rowOf(at, profileCells(profile, of, name, is, messages));
  return [
    rowOf(firstRow, headers.map(headerCell)),
    ...dimensions.map((is, position) => {
      const { target: goal = 1, percentToTarget = 0 } = target.dimensions[position] ?? {};
      return row(is.dimension, city.model.dimensions[position]?.name[language] ?? is.dimension, { ...is, target: goal, percentToTarget }, firstRow + 1 + position);
    }),
    row('overall', texts.overall, { ...overall, target: target.minimum, percentToTarget: target.percentToTarget, answered: sum('answered'), total: sum('total') }, firstRow + 1 + dimensions.length),
  ];
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

function profileCells(profile: Profile, of: DimensionId | 'overall', name: string, is: ProfileLine, { sheets: texts }: Messages) {
  const cell = (column: Parameters<Profile['cell']>[1]) => profile.cell(of, column);
  const none = textLiteral(texts.notAssessed);
  const [low, high] = [cell('Level'), cell('Highest level')];
  return [
    plainCell(name),
    live(levelCell(is.level, texts.notAssessed), unlessAssessed(profile, none, low)),
    live(codeCell(intervalText(is.level, is.upperLevel, texts.notAssessed)), unlessAssessed(profile, none, `IF(${low}=${high},${low}&"",${low}&"-"&${high})`)),
    integerCell(is.target),
    live(percentCell(is.percentToTarget), cell('Way to target')),
    live(codeCell(texts.answeredOf(is.answered, is.total)), sentence([cell('Answered')], (answered) => texts.answeredOf(answered, is.total))),
    live(decimalCell(is.index?.[0] ?? null), unlessAssessed(profile, '""', cell('Index'))),
    live(decimalCell(is.index?.[1] ?? null), unlessAssessed(profile, '""', cell('Highest index'))),
  ];
}

/** The heat map: each level of each dimension, held or not. */
export function heatMapRows(city: ScoredCity, lists: LiveCity, { sheets: texts, language }: Messages, firstRow: number): RowDescription[] {
  const headers = ['', ...LEVELS.map((level) => `${String(level)} ${city.model.levels[level]?.name[language] ?? ''}`)];
  const [held, notHeld, notApplicable] = [texts.levelStates.held, texts.levelStates['not-held'], texts.levelStates['not-applicable']];
  const body = city.profile.dimensions.map(({ dimension, level: reached, levels }, index) => {
    const cells = levels.map(({ level, state }) => {
      const isHeld = state === 'held' && (!city.settings.strict || level <= (reached ?? 0));
      const cell = isHeld ? codeCell(held, `step-${level}`) : state === 'not-applicable' ? codeCell(notApplicable, 'muted') : codeCell(notHeld, 'step-0');
      const at = (column: 'Applicable' | 'Met') => lists.levels.cell(dimension, level, column);
      const strict = city.settings.strict ? `,${String(level)}<=${lists.profile.cell(dimension, 'Level')}` : '';
      return live(cell, `IF(${at('Applicable')}=0,${textLiteral(notApplicable)},IF(AND(${at('Met')}=${at('Applicable')}${strict}),${textLiteral(held)},${textLiteral(notHeld)}))`);
    });
    const name = city.model.dimensions.find(({ id }) => id === dimension)?.name[language] ?? dimension;
    return rowOf(firstRow + 1 + index, [plainCell(name), ...cells]);
  });
  return [rowOf(firstRow, headers.map((header) => headerCell(header === '' ? null : header))), ...body];
}
