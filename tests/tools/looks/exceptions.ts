import type { SheetLooks } from './sheet-looks';

/** What is not the same in Excel and in a file, why, and how the two are compared for all that. */
export interface Exception {
  readonly what: string;
  readonly reason: string;
  readonly level: (looks: SheetLooks) => SheetLooks;
}

interface Chart {
  readonly series: readonly object[];
}

const inCharts = (level: (chart: Chart) => object) => (looks: SheetLooks): SheetLooks => ({ ...looks, charts: looks.charts.map((chart) => level(chart as Chart)) });

/** A pixel, in points. */
const PIXEL = 0.75;
/** Files hold widths in parts of 256. */
const A_LITTLE = 0.03;

export const EXCEPTIONS: readonly Exception[] = [
  {
    what: 'the text of a chart for those who do not see it',
    reason: 'Chart has no alternative text in ExcelApi; shapes alone do (1.9), and a chart is no member of the shapes.',
    level: inCharts((chart) => ({ ...chart, described: undefined })),
  },
  {
    what: 'that the area of a radar lets its grid through',
    reason: 'ChartFill has a solid colour alone; ExcelApi knows no transparency of charts.',
    level: inCharts((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series, seeThrough: undefined })) })),
  },
  {
    what: 'less than a pixel of the width of a column',
    reason: 'A file holds parts of characters, which Excel rounds to pixels; its interface takes points, which we round up to pixels.',
    level: (looks) => ({ ...looks, widths: Object.fromEntries(Object.entries(looks.widths).map(([column, points]) => [column, Math.ceil(points / PIXEL - A_LITTLE)])) }),
  },
  {
    what: 'the prefix of functions that are newer than the format of files',
    reason: 'Files store `_xlfn.NUMBERVALUE`; the interface of Excel takes and gives the name alone.',
    level: (looks) => ({ ...looks, cells: Object.fromEntries(Object.entries(looks.cells).map(([address, { value, formula }]) => [address, { value, formula: formula?.replaceAll('_xlfn.', '') }])) }),
  },
];

/** Looks with all that is excepted taken out. */
export function levelled(looks: SheetLooks | undefined): SheetLooks | undefined {
  return looks && EXCEPTIONS.reduce((levelled_, { level }) => level(levelled_), looks);
}
