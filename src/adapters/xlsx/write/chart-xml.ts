import type { ChartDescription } from '../../../workbook/workbook-description';
import { AXIS_IDS, chartAxesXml } from './chart-axis-xml';
import { chartTextXml, chartTitleXml, paperXml } from './chart-look';
import { chartSeriesXml } from './chart-series-xml';
import type { Dialect } from './dialect';
import { element, XML_DECLARATION } from './xml-element';

/** Room between two categories, in percent of a bar. */
const GAP_WIDTH = 60;

/**
 * A chart part (ISO/IEC 29500-1 21.2). Bars of one category lie on each other, so that a level is seen inside the frame of
 * its target, unless they are stacked; a radar is one group of the filled style, in which an outlined series is an area without a fill.
 * `userShapes` is the id of the relationship to what a person drew inside the chart.
 */
export function chartXml(chart: ChartDescription, dialect: Dialect, userShapes?: string): string {
  const names = { 'xmlns:c': `${dialect.drawing}/chart`, 'xmlns:a': `${dialect.drawing}/main`, 'xmlns:r': dialect.relationships };
  return XML_DECLARATION + element('c:chartSpace', names,
    '<c:roundedCorners val="0"/>',
    element('c:chart', {},
      chartTitleXml(chart.title),
      '<c:autoTitleDeleted val="0"/>',
      element('c:plotArea', {}, '<c:layout/>', groupXml(chart, dialect), chartAxesXml(chart)),
      chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : undefined,
      // A person may hide rows, or filter a table, without emptying the chart.
      '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>',
    ),
    paperXml(),
    chartTextXml(),
    userShapes === undefined ? undefined : element('c:userShapes', { 'r:id': userShapes }),
  );
}

function groupXml(chart: ChartDescription, dialect: Dialect): string {
  const series = `<c:varyColors val="0"/>${chartSeriesXml(chart, dialect)}`;
  if (chart.kind === 'radar') return element('c:radarChart', {}, '<c:radarStyle val="filled"/>', series, AXIS_IDS);
  return element('c:barChart', {},
    '<c:barDir val="bar"/>',
    element('c:grouping', { val: chart.kind === 'bar' ? 'clustered' : 'stacked' }),
    series,
    element('c:gapWidth', { val: dialect.percent(GAP_WIDTH) }) + element('c:overlap', { val: dialect.percent(100) }),
    AXIS_IDS,
  );
}
