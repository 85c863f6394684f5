import type { Gap } from '../analysis/gap';
import type { Messages } from '../locales/messages';
import type { SheetDescription } from '../workbook/workbook-description';
import { NOTE_COLUMNS, type AnalystNotes } from './analyst-notes';
import { answerCell, codeCell, integerCell, linkCell, ratingCell, textCell, type LooseCell } from './cells';
import { criteriaById, answersById } from './index-city';
import type { PlacedSheet } from './place-sheets';
import { columnWidths, reportTable, type Column } from './report-table';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf } from './sheet-rows';
import { footer, targetText } from './sheet-texts';

/** A row of the gap analysis: an open gap, or (tier null) a closed one that the analyst had notes on. */
interface GapRow {
  readonly criterion: string;
  readonly gap: Gap | null;
}

/**
 * The Gap analysis: one row a gap in the order to close them, then the analyst's own columns. Closed gaps with notes
 * stay below, so that nothing an analyst wrote is lost.
 */
export function gapSheet(city: ScoredCity, place: PlacedSheet, notes: AnalystNotes, messages: Messages): SheetDescription {
  const { sheets: texts } = messages;
  const { gaps } = city.analysis;
  const open = gaps.map((gap): GapRow => ({ criterion: gap.criterion, gap }));
  const closed = [...notes.byCriterion.keys()]
    .filter((criterion) => !gaps.some((gap) => gap.criterion === criterion))
    .map((criterion): GapRow => ({ criterion, gap: null }));
  const columns = [...gapColumns(city, messages), ...noteColumns(notes, messages)];

  const intro = gaps.length === 0 ? texts.noGaps : texts.gapsIntro(gaps.length, targetText(city));
  const lines = [...cautions(city, messages), intro, ...(gaps.length === 0 ? [] : [texts.tierMeaning])];
  const rows = [lineOf(1, `${texts.titles.gaps} - ${city.assessment.city.name}`, 'title'), ...lines.map((line, index) => lineOf(index + 2, line, 'subtitle'))];
  const openTable = open.length === 0 ? undefined : reportTable(columns, open, lines.length + 3);
  const afterOpen = openTable?.lastRow ?? lines.length + 1;
  const closedTable = closed.length === 0 ? undefined : reportTable(columns, closed, afterOpen + 4);
  if (openTable !== undefined) rows.push(...openTable.rows);
  if (closedTable !== undefined) {
    rows.push(lineOf(afterOpen + 2, texts.closedHeading, 'heading'), lineOf(afterOpen + 3, texts.closedIntro, 'subtitle'), ...closedTable.rows);
  }
  return resultSheet(place, {
    columnWidths: columnWidths(columns),
    rows,
    tables: [
      ...(openTable === undefined ? [] : [{ name: 'Gaps', range: openTable.range }]),
      ...(closedTable === undefined ? [] : [{ name: 'ClosedGaps', range: closedTable.range }]),
    ],
    freeze: openTable === undefined ? null : { rows: openTable.headerRow, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesTall: null,
      titleRows: openTable === undefined ? null : [openTable.headerRow, openTable.headerRow],
      footer: footer(city),
    },
  });
}

function gapColumns(city: ScoredCity, { sheets: texts, language }: Messages): Column<GapRow>[] {
  const criteria = criteriaById(city.model);
  const answers = answersById(city.assessment);
  const answerOf = ({ criterion }: GapRow) => answers.get(criterion);
  const { sheet } = city.assessment;
  return [
    { header: texts.tier, width: 8, cell: ({ gap }) => (gap === null ? codeCell(texts.closedHeading, 'muted') : integerCell(gap.tier)) },
    { header: 'ID', width: 8, cell: ({ criterion }) => codeCell(criterion) },
    { header: texts.criterion, width: 40, cell: ({ criterion }) => textCell(criteria.get(criterion)?.text[language] ?? '') },
    { header: texts.rating, width: 11, cell: (row) => answerCell(answerOf(row)?.answer ?? { kind: 'not-rated' }, texts.notApplicable, texts.notRated) },
    { header: texts.required, width: 11, cell: ({ gap }) => (gap === null ? codeCell(null) : ratingCell(gap.required)) },
    { header: texts.whatToDo, width: 48, cell: ({ criterion }) => textCell(criteria.get(criterion)?.advice?.[language] ?? '') },
    { header: texts.evidence, width: 26, cell: (row) => textCell(answerOf(row)?.evidence ?? '') },
    { header: texts.answerCell, width: 10, cell: (row) => answerLink(sheet, answerOf(row)?.cell ?? null, texts.goToAnswer) },
  ];
}

function answerLink(sheet: string, address: string | null, tip: string): LooseCell {
  return linkCell(address ?? '', sheet, address, tip);
}

const NOTE_WIDTHS = { owner: 18, due: 12, status: 14, note: 30 } as const;
const ADDED_WIDTH = 18;

function noteColumns({ addedColumns, byCriterion }: AnalystNotes, { sheets: texts }: Messages): Column<GapRow>[] {
  const cellOf = (key: string) => ({ criterion }: GapRow): LooseCell => byCriterion.get(criterion)?.get(key) ?? blankNote(key);
  return [
    ...NOTE_COLUMNS.map((key) => ({ header: texts[key], width: NOTE_WIDTHS[key], cell: cellOf(key) })),
    ...addedColumns.map((header) => ({ header, width: ADDED_WIDTH, cell: cellOf(header) })),
  ];
}

function blankNote(key: string): LooseCell {
  return { value: null, style: { role: 'input', wrap: true, ...(key === 'due' ? { format: 'date' as const } : {}) } };
}

/** Lines that stand above the list because it cannot tell the whole story. */
function cautions(city: ScoredCity, { sheets: texts, language }: Messages): string[] {
  return city.analysis.findings.flatMap(({ code, detail }) => {
    const dimension = city.model.dimensions.find(({ id }) => id === detail.ids?.[0])?.name[language] ?? '';
    if (code === 'level-without-applicable-criterion') return [texts.unreachable(dimension, detail.level ?? 0)];
    return code === 'dimension-not-rated' ? [texts.rateOne(dimension)] : [];
  });
}
