import type { CriterionAnswer } from '../assessment/assessment';
import type { Criterion } from '../model/maturity-model';
import type { Messages } from '../locales/messages';
import type { SheetDescription } from '../workbook/workbook-description';
import { answerCell, codeCell, integerCell, linkCell, live, textCell, type LooseCell } from './cells';
import { indentedWidth, wordsWidth } from './column-width';
import { criterionEffect, type CriterionEffect } from './criterion-effect';
import { answersById } from './index-city';
import { ratingWords, wordColours } from './live-colours';
import type { LiveCity } from './live/lists-sheet';
import { effectFormulas, ratingFormula, type EffectFormulas } from './live/live-texts';
import type { PlacedSheet } from './place-sheets';
import { columnWidths, reportTable, type Column } from './report-table';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf } from './sheet-rows';
import { footer } from './sheet-texts';

interface CriterionRow {
  readonly criterion: Criterion;
  readonly answer: CriterionAnswer | undefined;
  readonly effect: CriterionEffect;
  /** Formulas for what the row says; null where nothing follows from the answer. */
  readonly live: EffectFormulas | null;
  readonly ratingFormula: string;
}

const HEADER_ROW = 4;

/** The Criteria sheet: every criterion with what it does to the level of its dimension, and why. */
export function criteriaSheet(city: ScoredCity, lists: LiveCity, place: PlacedSheet, messages: Messages): SheetDescription {
  const { sheets: texts } = messages;
  const columns = criteriaColumns(city, messages);
  const table = reportTable(columns, criterionRows(city, lists, messages), HEADER_ROW);
  const rating = columns.findIndex(({ header }) => header === texts.rating) + 1;
  return resultSheet(place, {
    columnWidths: columnWidths(columns),
    rows: [lineOf(1, `${texts.titles.criteria} · ${city.assessment.city.name}`, 'title'), lineOf(2, texts.criteriaIntro, 'subtitle'), ...table.rows],
    conditionalFormats: wordColours({ row: HEADER_ROW + 1, column: rating }, { row: table.lastRow, column: rating }, ratingWords(messages)),
    tables: [{ name: 'Criteria', range: table.range }],
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: { orientation: 'landscape', pagesTall: null, titleRows: [HEADER_ROW, HEADER_ROW], footer: footer(city) },
  });
}

function criterionRows(city: ScoredCity, lists: LiveCity, messages: Messages): CriterionRow[] {
  const answers = answersById(city.assessment);
  const profiles = new Map(city.profile.dimensions.map((profile) => [profile.dimension, profile]));
  return city.model.criteria.map((criterion) => {
    const answer = answers.get(criterion.id);
    const profile = profiles.get(criterion.dimension) ?? { level: null, levels: [] };
    const effect = criterionEffect(criterion, answer?.answer ?? { kind: 'not-rated' }, profile, city.settings.strict, messages);
    return {
      criterion,
      answer,
      effect,
      live: criterion.scored ? effectFormulas(criterion, city, lists, messages) : null,
      ratingFormula: ratingFormula(lists.criteria.codeOf(criterion.id), messages),
    };
  });
}

function criteriaColumns(city: ScoredCity, messages: Messages): Column<CriterionRow>[] {
  const { sheets: texts, language } = messages;
  const { sheet } = city.assessment;
  const dimensions = new Map(city.model.dimensions.map(({ id, shortName }) => [id, shortName[language]]));
  return [
    { header: 'ID', width: wordsWidth('ID', city.model.criteria.map(({ id }) => id)), cell: ({ criterion }) => codeCell(criterion.id) },
    { header: texts.dimension, width: indentedWidth(texts.dimension, [...dimensions.values()]), cell: ({ criterion }) => textCell(dimensions.get(criterion.dimension) ?? '') },
    { header: texts.level, width: wordsWidth(texts.level, []), cell: ({ criterion }) => integerCell(criterion.level, `step-${criterion.level}`) },
    { header: texts.criterion, width: 60, cell: ({ criterion }) => textCell(criterion.text[language]) },
    { header: texts.rating, width: wordsWidth(texts.rating, ratingWords(messages).map(([word]) => word)), cell: (row) => live(answerCell(row.answer?.answer ?? { kind: 'not-rated' }, texts.notApplicable, texts.notRated), row.ratingFormula) },
    { header: texts.met, width: wordsWidth(texts.met, [texts.yes, texts.no]), cell: (row) => following(codeCell(metText(row.effect.met, texts)), row.live?.met) },
    { header: texts.effect, width: indentedWidth(texts.effect, Object.values(texts.effects).map((effect) => (typeof effect === 'string' ? effect : effect('M5')))), cell: (row) => following(textCell(row.effect.effect), row.live?.effect) },
    { header: texts.why, width: 36, cell: (row) => following(textCell(row.effect.why), row.live?.why) },
    { header: texts.answerCell, width: wordsWidth(texts.answerCell, []), cell: ({ answer }) => linkCell(answer?.cell ?? '', sheet, answer?.cell ?? null, texts.goToAnswer) },
  ];
}

function following(cell: LooseCell, formula: string | undefined): LooseCell {
  return formula === undefined ? cell : live(cell, formula);
}

function metText(met: boolean | null, { yes, no }: Messages['sheets']): string | null {
  if (met === null) return null;
  return met ? yes : no;
}
