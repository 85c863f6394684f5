import { notFound } from '../protocol/host-error';
import { colour, number, oneOf, text } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { collection, kept, method, opens, writable } from '../protocol/members';
import type { ChartModel, SeriesModel } from '../model/sheet-model';
import { rangeObject } from './sheet-range';

/** The series of a chart. */
export function chartSeriesCollection({ series }: ChartModel): HostObject {
  const at = (index: number): HostObject => {
    const found = series[index];
    if (found === undefined) throw notFound(`series ${String(index)}`);
    return seriesObject(found);
  };
  return collection('ChartSeriesCollection', () => series.map(seriesObject), (key) => at(number(key)), '1.1', {
    getItemAt: method('1.1', [number], at),
    add: method('1.7', [text], (name) => {
      const made: SeriesModel = { name, values: '', categories: '', bag: {} };
      series.push(made);
      return seriesObject(made);
    }),
  });
}

function seriesObject(series: SeriesModel): HostObject {
  const { bag } = series;
  return {
    className: 'ChartSeries',
    members: {
      name: writable('1.1', text, () => series.name, (name) => { series.name = name; }),
      gapWidth: kept('1.7', number, bag, 'gap', 150),
      overlap: kept('1.8', number, bag, 'overlap', 0),
      setValues: method('1.7', [rangeObject], ({ address }) => { series.values = `=${address}`; }),
      setXAxisValues: method('1.7', [rangeObject], ({ address }) => { series.categories = `=${address}`; }),
      format: opens('1.1', () => ({
        className: 'ChartSeriesFormat',
        members: {
          fill: opens('1.1', () => ({
            className: 'ChartFill',
            members: { setSolidColor: method('1.1', [colour], (value) => { bag['fill'] = value; }), clear: method('1.1', [], () => { bag['fill'] = 'none'; }) },
          })),
          line: opens('1.1', () => ({ className: 'ChartLineFormat', members: { color: kept('1.1', colour, bag, 'line', ''), weight: kept('1.7', number, bag, 'weight', 0.75), lineStyle: kept('1.7', oneOf('Continuous', 'Dash'), bag, 'dash', 'Continuous') } })),
        },
      })),
    },
  };
}
