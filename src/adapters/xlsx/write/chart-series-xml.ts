import type { ChartDescription, ChartSeries, ChartSource } from '../../../workbook/workbook-description';
import { seriesLookXml } from './chart-look';
import type { Dialect } from './dialect';
import { element } from './xml-element';
import { xmlText } from './xml-text';

/** The `c:ser` elements of a chart, with what the cells hold now, for programs that show charts without reading cells. */
export function chartSeriesXml({ kind, categories, series }: ChartDescription, dialect: Dialect): string {
  return series.map((each, index) => oneSeriesXml(each, index, kind, categories, dialect)).join('');
}

function oneSeriesXml(series: ChartSeries, index: number, kind: ChartDescription['kind'], categories: ChartSource<string>, dialect: Dialect): string {
  return element('c:ser', {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>`,
    seriesLookXml(series, kind, dialect),
    kind !== 'radar' ? '<c:invertIfNegative val="0"/>' : undefined,
    element('c:cat', {}, sourceXml('str', categories)),
    element('c:val', {}, sourceXml('num', series.values)),
  );
}

/** A `c:strRef` or `c:numRef`; an empty cell is no point of its cache. */
function sourceXml(type: 'str' | 'num', { range, cached }: ChartSource<string | number | null>): string {
  const points = cached.map((value, idx) => (value === null ? '' : element('c:pt', { idx }, `<c:v>${xmlText(String(value))}</c:v>`)));
  const format = type === 'num' ? '<c:formatCode>General</c:formatCode>' : undefined;
  const cache = element(`c:${type}Cache`, {}, format, element('c:ptCount', { val: cached.length }), ...points);
  return element(`c:${type}Ref`, {}, `<c:f>${xmlText(range)}</c:f>`, cache);
}
