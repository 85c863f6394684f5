import type { Messages } from '../locales/messages';
import { LEVELS } from '../model/maturity-model';
import type { ChartDescription, ConditionalFormatDescription } from '../workbook/workbook-description';
import { codeCell, headerCell, live, textCell, type LooseCell } from './cells';
import { capabilityChart, capabilityText, longestCapabilityText } from './capability-chart';
import { wordColours } from './live-colours';
import { absoluteColumn, textLiteral } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import type { PageRows } from './page-rows';
import type { ResultPlaces } from './place-sheets';
import { readyCells } from './ready-cells';
import type { ScoredCity } from './scored-city';
import { besides, CONTENT_COLUMNS, HEAT_MAP_COLUMNS } from './summary-columns';

/** Rows of the heat map, in points: tall enough for the chart beside it; and shares of the room that a page has left. */
const LEAST_HEIGHT = 38;
const HEAT_SHARE = 2;
const READY_HEIGHT = 22;
const READY_SHARE = 0.6;

interface LevelsSection {
  /** The cells that name the dimensions in short. */
  readonly names: ChartDescription['categories'];
  readonly chart: ChartDescription;
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
}

/** The heat map, a column a level, and below it the competencies ready for each level; beside them the capabilities. */
export function addLevels(page: PageRows, places: ResultPlaces, city: ScoredCity, lists: LiveCity, messages: Messages): LevelsSection {
  const { sheets: texts, language } = messages;
  const first = page.addHeading(texts.heatMapHeading);
  page.add([headerCell(texts.dimension), ...LEVELS.map((level) => headerCell(`${String(level)}\n${city.model.levels[level]?.name[language] ?? ''}`, 'center'))]);
  const names = city.model.dimensions.map(({ shortName }) => shortName[language]);
  const { dimensions } = city.profile;
  page.addEven(dimensions.map((profile, index) => [textCell(names[index] ?? profile.dimension), ...heatCells(city, profile, lists, texts)]), LEAST_HEIGHT, HEAT_SHARE);
  const [firstRow, lastRow] = [first + 2, first + 1 + dimensions.length];
  page.addHeading(texts.readyHeading);
  page.addEven([[textCell(texts.ready), ...readyCells(city, lists, messages)]], READY_HEIGHT, READY_SHARE);
  const place = besides(HEAT_MAP_COLUMNS, first, page.next() - 1);
  const text = capabilityText(city, lists, messages);
  page.addText(text, CONTENT_COLUMNS, longestCapabilityText(city, messages));
  return {
    names: { range: absoluteColumn(places.summary.name, 1, firstRow, lastRow), cached: names },
    chart: capabilityChart(city, places.competencies.name, String(text.value), place, messages),
    conditionalFormats: heatColours(firstRow, lastRow, texts),
  };
}

function heatCells(city: ScoredCity, { dimension, level: reached, levels }: ScoredCity['profile']['dimensions'][number], lists: LiveCity, { levelStates }: Messages['sheets']): LooseCell[] {
  const { held, 'not-held': notHeld, 'not-applicable': notApplicable } = levelStates;
  return levels.map(({ level, state }) => {
    const isHeld = state === 'held' && (!city.settings.strict || level <= (reached ?? 0));
    const cell = isHeld ? codeCell(held, `step-${level}`) : state === 'not-applicable' ? codeCell(notApplicable, 'muted') : codeCell(notHeld, 'step-0');
    const at = (column: 'Applicable' | 'Met') => lists.levels.cell(dimension, level, column);
    const strict = city.settings.strict ? `,${String(level)}<=${lists.profile.cell(dimension, 'Level')}` : '';
    return live(cell, `IF(${at('Applicable')}=0,${textLiteral(notApplicable)},IF(AND(${at('Met')}=${at('Applicable')}${strict}),${textLiteral(held)},${textLiteral(notHeld)}))`);
  });
}

function heatColours(firstRow: number, lastRow: number, { levelStates }: Messages['sheets']): ConditionalFormatDescription[] {
  const cells = (first: number, last: number) => [{ row: firstRow, column: first }, { row: lastRow, column: last }] as const;
  const held = LEVELS.flatMap((level) => wordColours(...cells(level + 1, level + 1), [[levelStates.held, `step-${level}`]]));
  return [...held, ...wordColours(...cells(2, LEVELS.length + 1), [[levelStates['not-held'], 'step-0'], [levelStates['not-applicable'], 'muted']])];
}
