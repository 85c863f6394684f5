import type { Messages } from '../locales/messages';
import type { ConditionalFormatDescription, SheetDescription } from '../workbook/workbook-description';
import type { AnalystNotes } from './analyst-notes';
import { cautions } from './cautions';
import { live } from './cells';
import { gapColumns, RATING_COLUMN, STATE_COLUMN, type GapRow } from './gap-columns';
import { ratingWords, wordColours } from './live-colours';
import { fixed, textLiteral } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import type { PlacedSheet } from './place-sheets';
import { columnWidths, reportTable, type ReportTable } from './report-table';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf, rowOf } from './sheet-rows';
import { footer, targetText } from './sheet-texts';

/**
 * The Gap analysis: one row a gap in the order to close them, then the analyst's own columns. The table stays when no gap
 * is left, so that a person's formulas that point at it still resolve; closed gaps with notes stay below it, so that
 * nothing an analyst wrote is lost.
 */
export function gapSheet(city: ScoredCity, lists: LiveCity, place: PlacedSheet, notes: AnalystNotes, messages: Messages): SheetDescription {
  const { sheets: texts } = messages;
  const { gaps } = city.analysis;
  const open = gaps.map((gap): GapRow => ({ kind: 'open', criterion: gap.criterion, gap }));
  const noted = [...notes.byCriterion.keys()].filter((criterion) => !gaps.some((gap) => gap.criterion === criterion));
  const closed = noted.map((criterion): GapRow => ({ kind: 'closed', criterion }));
  const columns = gapColumns(city, lists, notes, messages);

  const intro = gaps.length === 0 ? [texts.noGaps] : [texts.gapsIntro(gaps.length, targetText(city)), texts.tierMeaning];
  const lines = [...cautions(city, messages), ...intro];
  const changed = lines.length + 2;
  const table = reportTable(columns, open.length === 0 ? [{ kind: 'none' }] : open, changed + 2);
  const closedTable = closed.length === 0 ? undefined : reportTable(columns, closed, table.lastRow + 4);
  const closedHeading = [lineOf(table.lastRow + 2, texts.closedHeading, 'heading'), lineOf(table.lastRow + 3, texts.closedIntro, 'subtitle')];
  return resultSheet(place, {
    columnWidths: columnWidths(columns),
    rows: [
      lineOf(1, `${texts.titles.gaps} · ${city.assessment.city.name}`, 'title'),
      ...lines.map((line, index) => lineOf(index + 2, line, 'subtitle')),
      rowOf(changed, [live({ value: '', style: { role: 'note' } }, changedFormula(lists, table, texts))]),
      ...table.rows,
      ...(closedTable === undefined ? [] : [...closedHeading, ...closedTable.rows]),
    ],
    conditionalFormats: [table, ...(closedTable === undefined ? [] : [closedTable])].flatMap((listed) => colours(listed, messages)),
    tables: [{ name: 'Gaps', range: table.range }, ...(closedTable === undefined ? [] : [{ name: 'ClosedGaps', range: closedTable.range }])],
    freeze: { rows: table.headerRow, columns: 2 },
    print: { orientation: 'landscape', pagesTall: null, titleRows: [table.headerRow, table.headerRow], footer: footer(city) },
  });
}

/** Nothing while the answers are those of the scoring; then, that the list may be in another order, or lacks gaps. */
function changedFormula({ profile }: LiveCity, { headerRow, lastRow }: ReportTable, texts: Messages['sheets']): string {
  const states = `${fixed(headerRow + 1, STATE_COLUMN)}:${fixed(lastRow, STATE_COLUMN)}`;
  const listed = [texts.gapStates.open, texts.rescore].map((state) => `COUNTIF(${states},${textLiteral(state)})`).join('+');
  return `IF(${profile.changed}=0,"",IF(${profile.gaps}>${listed},${textLiteral(texts.gapsAdded)},${textLiteral(texts.gapsChanged)}))`;
}

function colours({ headerRow, lastRow }: ReportTable, messages: Messages): ConditionalFormatDescription[] {
  const { gapStates, rescore } = messages.sheets;
  const cells = (column: number) => [{ row: headerRow + 1, column }, { row: lastRow, column }] as const;
  return [
    ...wordColours(...cells(RATING_COLUMN), ratingWords(messages)),
    ...wordColours(...cells(STATE_COLUMN), [[gapStates.closed, 'good'], [rescore, 'warning']]),
  ];
}
