import { isComparable, readyCompetencies, type ComparedCity } from '../../analysis/comparison/compared-city';
import { populationBand } from '../../analysis/comparison/population-band';
import type { RankedCity } from '../../analysis/comparison/rank-cities';
import type { SheetTexts } from '../../locales/en/sheets';
import { codeCell, decimalCell, integerCell, levelCell, percentCell, textCell, type LooseCell } from '../cells';
import { eachWord, indentedWidth, wordsWidth } from '../column-width';
import type { Column } from '../report-table';
import { cityNotes, doSettingsDiffer } from './city-notes';
import type { ComparisonView } from './comparison-view';
import { copyCell, shownCopy } from './copy-cell';

/** The most that a column with texts of any length takes, in characters; longer ones wrap. */
const MOST_OF_CITY = 27;
const MOST_OF_CODE = 12;
const MOST_OF_COPY = 28;
const MOST_OF_NOTES = 36;

/** Columns of the Comparison that colours, bars and the chart are drawn over. */
export const CITY_COLUMN = 2;
export const LEVEL_COLUMN = 5;
export const AT_MOST_COLUMN = 6;
export const FIRST_DIMENSION_COLUMN = 8;

/** The columns by which a city is known: its name and its code. */
export function cityColumns({ ranked, messages: { sheets } }: ComparisonView): Column<RankedCity>[] {
  const codes = ranked.map(({ city }) => city.code ?? '');
  return [
    { header: sheets.city, width: Math.min(MOST_OF_CITY, indentedWidth(sheets.city, ranked.map(({ city }) => city.name))), cell: ({ city }) => textCell(city.name) },
    { header: sheets.code, width: Math.min(MOST_OF_CODE, wordsWidth(sheets.code, codes)), cell: ({ city }) => codeCell(city.code) },
  ];
}

/** The columns of the Comparison: rank, city, level, index, answers, gaps, competencies, copy, notes. */
export function comparisonColumns(view: ComparisonView): Column<RankedCity>[] {
  const { texts, job, messages: { sheets } } = view;
  const settingsDiffer = doSettingsDiffer(view);
  const notes = new Map(view.ranked.map(({ city }) => [city, cityNotes(city, view, settingsDiffer)]));
  const bands = Object.values(texts.bands);
  const levelWords = eachWord([sheets.notAssessed]);
  const centred = (header: string, cell: (city: ComparedCity) => LooseCell, words: readonly string[] = []): Column<RankedCity> => ({ header, width: wordsWidth(header, words), cell: ({ city }) => cell(city) });
  return [
    { header: texts.rank, width: wordsWidth(texts.rank, []), cell: ({ rank, tied }) => rankCell(rank, tied) },
    ...cityColumns(view),
    { header: texts.population, width: indentedWidth(texts.population, bands), cell: ({ city }) => textCell(texts.bands[populationBand(city.population)]) },
    centred(sheets.level, ({ level }) => levelCell(level, sheets.notAssessed), levelWords),
    centred(texts.levelAtMost, ({ upperLevel }) => integerCell(upperLevel)),
    { header: sheets.interval, width: indentedWidth(sheets.interval, ['●●●●●']), cell: ({ city }) => textCell(drawnInterval(city)) },
    ...job.model.dimensions.map(({ id }, position) => centred(id, ({ dimensions }) => levelCell(dimensions[position]?.level ?? null, '–'), ['0'])),
    centred(sheets.index, ({ index }) => decimalCell(index?.[0] ?? null), ['0.00']),
    centred(sheets.indexHigh, ({ index }) => decimalCell(index?.[1] ?? null), ['0.00']),
    centred(sheets.completeness, ({ completeness }) => percentCell(completeness), ['100%']),
    ...[1, 2, 3].map((tier) => centred(texts.gapsOfTier(tier), ({ gapsByTier }) => integerCell(gapsByTier[tier - 1] ?? null))),
    centred(texts.competenciesReady(job.model.competencies.length), (city) => integerCell(readyCompetencies(city))),
    centred(texts.comparable, (city) => comparableCell(city, sheets), [sheets.yes, sheets.no]),
    { header: texts.scoredCopy, width: Math.min(MOST_OF_COPY, indentedWidth(texts.scoredCopy, view.ranked.map(({ city }) => shownCopy(city.copy)))), cell: ({ city }) => copyCell(city.copy) },
    { header: texts.notes, width: Math.min(MOST_OF_NOTES, indentedWidth(texts.notes, [...notes.values()])), cell: ({ city }) => textCell(notes.get(city) ?? '') },
  ];
}

/** A city that is not assessed has nothing to compare. */
function comparableCell(city: ComparedCity, { yes, no }: SheetTexts): LooseCell {
  if (city.level === null) return codeCell('–');
  return isComparable(city) ? codeCell(yes) : codeCell(no, 'warning');
}

/** A rank that others share is followed by an equals sign, as in tables of results. */
function rankCell(rank: number | null, tied: boolean): LooseCell {
  return tied ? codeCell(`${String(rank)}=`) : integerCell(rank);
}

/** The levels reached, and those that missing answers could add: '●●○'. */
function drawnInterval({ level, upperLevel }: ComparedCity): string {
  return level === null || upperLevel === null ? '' : '●'.repeat(level) + '○'.repeat(upperLevel - level);
}
