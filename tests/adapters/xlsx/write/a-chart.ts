import type { ChartDescription, SheetDescription } from '../../../../src/workbook/workbook-description';
import { aCell, aSheet } from './a-sheet';

/** Bars of three dimensions within the frames of their targets; `changes` may make them a radar. */
export function aChart(changes: Partial<ChartDescription> = {}): ChartDescription {
  return {
    name: 'Levels',
    kind: 'bar',
    title: 'Level and target',
    text: 'Management 2 of 3',
    place: 'B6:G14',
    categories: { range: 'Summary!$A$1:$A$3', cached: ['Management', 'State', 'Results'] },
    series: [
      { name: 'Level', values: { range: 'Summary!$B$1:$B$3', cached: [2, null, 0.5] }, tone: 'step-3', look: 'filled' },
      { name: 'Target', values: { range: 'Summary!$C$1:$C$3', cached: [3, 3, 4] }, tone: 'accent', look: 'outlined' },
    ],
    axis: { min: 0, max: 5, step: 1 },
    ...changes,
  };
}

/** A sheet with these charts over its cells. */
export function aChartSheet(charts: readonly ChartDescription[], changes: Partial<SheetDescription> = {}): SheetDescription {
  const rows = ['Management', 'State', 'Results'].map((name, index) => ({ row: index + 1, height: null, cells: [aCell(1, name), aCell(2, index), aCell(3, 3)] }));
  return aSheet({ rows, charts, ...changes });
}
