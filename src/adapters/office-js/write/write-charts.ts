import { inkOf, PALETTE } from '../../../workbook/palette';
import type { ChartDescription, ChartSeries, SheetDescription } from '../../../workbook/workbook-description';
import { dressChart } from './dress-chart';
import type { Placing } from './placing';
import { movedReference } from './sheet-moves';

/** What the names of our charts begin with: our design. */
const CHART_PREFIX = 'scm-';

/** Room between bars, in percent of one: our design. */
const GAP_WIDTH = 60;

const CHART_TYPES = { bar: 'BarClustered', 'stacked-bar': 'BarStacked', radar: 'RadarFilled' } as const;

/** The name of a chart in Excel, by which it is known when its sheet is written anew. */
export function chartName({ name }: ChartDescription): string {
  return CHART_PREFIX + name;
}

/** Whether a chart with this name is ours. */
export function isOurChart(name: string): boolean {
  return name.startsWith(CHART_PREFIX);
}

/** Native charts over the cells they show. Their text for those who do not see them has no place in Excel's interface before shapes. */
export function writeCharts(worksheet: Excel.Worksheet, { charts }: SheetDescription, placing: Placing): void {
  for (const chart of charts) writeChart(worksheet, chart, placing);
}

function writeChart(worksheet: Excel.Worksheet, description: ChartDescription, placing: Placing): void {
  const { kind, title, place, categories, series, axis } = description;
  const [front] = series;
  const source = front && rangeOf(front.values.range, placing);
  if (front === undefined || source === undefined) return;
  const chart = worksheet.charts.add(CHART_TYPES[kind], source, isColumn(front) ? 'Columns' : 'Rows');
  chart.name = chartName(description);
  const [first = place, last = first] = place.split(':');
  chart.setPosition(first, last);
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';
  chart.displayBlanksAs = 'NotPlotted';
  chart.plotVisibleOnly = false;
  chart.axes.valueAxis.minimum = axis.min;
  chart.axes.valueAxis.maximum = axis.max;
  chart.axes.valueAxis.majorUnit = axis.step;
  dressChart(chart, kind);
  if (kind !== 'radar') {
    // Categories from top to bottom; the values then cross at the last one, and so stand below.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
  }
  series.forEach((each, index) => {
    const made = index === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    writeSeries(made, each, kind, { values: rangeOf(each.values.range, placing), categories: rangeOf(categories.range, placing) });
  });
}

function writeSeries(made: Excel.ChartSeries, { name, tone, look }: ChartSeries, kind: ChartDescription['kind'], ranges: Readonly<Record<'values' | 'categories', Excel.Range | undefined>>): void {
  made.name = name;
  if (ranges.values !== undefined) made.setValues(ranges.values);
  if (ranges.categories !== undefined) made.setXAxisValues(ranges.categories);
  if (look === 'filled') made.format.fill.setSolidColor(`#${PALETTE[tone].fill}`);
  else made.format.fill.clear();
  made.format.line.color = `#${inkOf(tone)}`;
  made.format.line.weight = look === 'filled' ? 0.75 : kind === 'radar' ? 2 : 1.5;
  if (look === 'outlined' && kind === 'radar') made.format.line.lineStyle = 'Dash';
  if (kind === 'radar') return;
  made.gapWidth = GAP_WIDTH;
  made.overlap = 100;
}

function rangeOf(reference: string, { workbook, moves }: Placing): Excel.Range | undefined {
  const moved = movedReference(reference, moves);
  return moved && workbook.worksheets.getItem(moved.sheet).getRange(moved.address);
}

/** Whether the values stand below each other: all in one column. */
function isColumn({ values }: ChartSeries): boolean {
  const columns = [...values.range.slice(values.range.lastIndexOf('!')).matchAll(/([A-Z]+)\$?[0-9]/g)].map(([, column]) => column);
  return columns[0] === columns.at(-1);
}
