import type { DimensionProfile, Interval } from '../scoring/city-profile';
import { formatDecimal } from '../locales/format-number';
import type { Messages } from '../locales/messages';
import type { RowDescription } from '../workbook/workbook-description';
import { codeCell, integerCell, levelCell, percentCell, type LooseCell } from './cells';
import type { ScoredCity } from './scored-city';
import { lineOf, rowOf } from './sheet-rows';
import { intervalText, levelText } from './sheet-texts';

const HEADLINE_HEIGHT = 42;

/** The overall level in large letters, with what it rests on in plain words. */
export function headline(city: ScoredCity, messages: Messages, row: number): RowDescription[] {
  const { sheets: texts } = messages;
  const { level } = city.profile.overall;
  const shown = level === null ? texts.notAssessed : levelText(city, level, messages);
  return [
    rowOf(row, [{ value: shown, style: { role: 'headline' } }], HEADLINE_HEIGHT),
    lineOf(row + 1, certainty(city, messages), 'value'),
    lineOf(row + 2, city.settings.resultsAsOutcome ? texts.outcomeNote : texts.minimumNote, 'value'),
    ...(city.settings.strict ? [lineOf(row + 3, texts.strictNote, 'value')] : []),
  ];
}

/** How firm the level is. */
function certainty(city: ScoredCity, messages: Messages): string {
  const { sheets: texts } = messages;
  const { level, upperLevel, provisional, completeness } = city.profile.overall;
  if (level === null || upperLevel === null) return texts.notAssessedSentence;
  if (provisional === true) return texts.levelProvisional(levelText(city, level, messages), levelText(city, upperLevel, messages));
  return completeness === 1 ? texts.levelComplete : texts.levelFirm;
}

/** The three dimensions and the whole: level, interval, index, target, way, answers. */
export function profileRows(city: ScoredCity, { sheets: texts, language }: Messages, firstRow: number): RowDescription[] {
  const { overall, dimensions } = city.profile;
  const headers = [texts.dimension, texts.level, texts.interval, texts.index, texts.target, texts.percentToTarget, texts.completeness];
  const header = rowOf(firstRow, headers.map((value) => ({ value, style: { role: 'header', wrap: true } })));
  const indexCell = (index: Interval | null) => codeCell(indexText(index, language));
  const body = dimensions.map((profile, position) => {
    const target = city.analysis.target.dimensions[position];
    return rowOf(firstRow + 1 + position, [
      nameCell(city.model.dimensions[position]?.name[language] ?? profile.dimension),
      levelCell(profile.level, texts.notAssessed),
      codeCell(intervalText(profile.level, profile.upperLevel, texts.notAssessed)),
      indexCell(profile.index),
      integerCell(target?.target ?? null),
      percentCell(target?.percentToTarget ?? 0),
      codeCell(texts.answeredOf(profile.answered, profile.total)),
    ]);
  });
  const total = rowOf(firstRow + 1 + dimensions.length, [
    nameCell(texts.overall),
    levelCell(overall.level, texts.notAssessed),
    codeCell(intervalText(overall.level, overall.upperLevel, texts.notAssessed)),
    indexCell(overall.index),
    integerCell(city.analysis.target.minimum),
    percentCell(city.analysis.target.percentToTarget),
    codeCell(texts.answeredOf(sum(dimensions, 'answered'), sum(dimensions, 'total'))),
  ]);
  return [header, ...body, total];
}

function nameCell(value: string): LooseCell {
  return { value, style: { role: 'body' } };
}

function indexText(index: Interval | null, language: Messages['language']): string | null {
  if (index === null) return null;
  const [low, high] = index.map((end) => formatDecimal(end, language));
  return low === high ? (low ?? null) : `${low ?? ''} - ${high ?? ''}`;
}

function sum(dimensions: readonly DimensionProfile[], count: 'answered' | 'total'): number {
  return dimensions.reduce((total, dimension) => total + dimension[count], 0);
}
