import type { SheetDescription } from '../../workbook/workbook-description';
import { textCell } from '../cells';
import { columnWidths, reportTable, type Column } from '../report-table';
import { resultSheet } from '../result-sheet';
import { lineOf } from '../sheet-rows';
import { comparisonFooter, type ComparisonView } from './comparison-view';
import { reasonAndRemedy, type NotScored } from './not-scored';

const HEADER_ROW = 4;

/** Not scored: each file or sheet that has no result, why, and what to do about it. */
export function notScoredSheet(notScored: readonly NotScored[], view: ComparisonView): SheetDescription {
  const { texts, places } = view;
  const isEmpty = notScored.length === 0;
  const columns = notScoredColumns(view);
  const table = isEmpty ? undefined : reportTable(columns, notScored, HEADER_ROW);
  return resultSheet(places['not-scored'], {
    columnWidths: columnWidths(columns),
    rows: [
      lineOf(1, texts.titles['not-scored'], 'title'),
      lineOf(2, isEmpty ? texts.allScored : texts.notScoredIntro(notScored.length), 'subtitle'),
      ...(table?.rows ?? []),
    ],
    tables: table === undefined ? [] : [{ name: 'NotScored', range: table.range }],
    freeze: isEmpty ? null : { rows: HEADER_ROW, columns: 1 },
    print: { orientation: 'landscape', pagesTall: null, titleRows: isEmpty ? null : [HEADER_ROW, HEADER_ROW], footer: comparisonFooter(view) },
  });
}

function notScoredColumns({ texts, messages }: ComparisonView): Column<NotScored>[] {
  return [
    { header: texts.file, width: 34, cell: ({ file }) => textCell(file) },
    { header: texts.sheet, width: 20, cell: ({ sheet }) => textCell(sheet ?? '') },
    { header: texts.reason, width: 44, cell: (each) => textCell(reasonAndRemedy(each, messages, texts).reason) },
    { header: texts.whatToDo, width: 44, cell: (each) => textCell(reasonAndRemedy(each, messages, texts).remedy) },
  ];
}
