import { notFound } from '../protocol/host-error';
import { colour, flag, number, oneOf, text } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { collection, kept, method, opens, orNull, writable } from '../protocol/members';
import { addressOf } from '../model/area';
import type { Bag, ChartModel, SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { chartSeriesCollection } from './chart-series';
import { addressText, rangeObject } from './sheet-range';

/** The charts of a sheet. */
export function chartCollection(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const object = (chart: ChartModel): HostObject => chartObject(sheet, chart);
  const find = (key: unknown): HostObject => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === text(key).toLowerCase());
    if (chart === undefined) throw notFound(`chart ${text(key)}`);
    return object(chart);
  };
  return collection('ChartCollection', () => sheet.charts.map(object), find, '1.1', {
    getItemOrNullObject: method('1.4', [text], orNull(find)),
    add: method('1.1', [oneOf('BarClustered', 'BarStacked', 'RadarFilled'), rangeObject, oneOf('Columns', 'Rows')], (kind, source, seriesBy) => {
      const series = [{ name: 'Series1', values: `=${source.address}`, categories: '', bag: {} }];
      const chart: ChartModel = { id: workbook.newId(), name: `Chart ${String(sheet.charts.length + 1)}`, kind, place: [], series, bag: { seriesBy } };
      sheet.charts.push(chart);
      return object(chart);
    }),
  });
}

function chartObject(sheet: SheetModel, chart: ChartModel): HostObject {
  const { bag } = chart;
  return {
    className: 'Chart',
    identity: { Id: chart.id },
    members: {
      name: writable('1.1', text, () => chart.name, (name) => { chart.name = name; }),
      displayBlanksAs: kept('1.8', oneOf('NotPlotted', 'Zero'), bag, 'blanks', 'NotPlotted'),
      plotVisibleOnly: kept('1.8', flag, bag, 'visibleOnly', true),
      setPosition: method('1.1', [addressText, addressText], (first, last) => { chart.place = [addressOf(first), addressOf(last)]; }),
      delete: method('1.1', [], () => { sheet.charts.splice(sheet.charts.indexOf(chart), 1); }),
      format: opens('1.1', () => format(bag)),
      title: opens('1.1', () => title(bag)),
      legend: opens('1.1', () => ({
        className: 'ChartLegend',
        members: { visible: kept('1.1', flag, bag, 'legend', true), position: kept('1.1', oneOf('Bottom', 'Right'), bag, 'legendPosition', 'Right') },
      })),
      axes: opens('1.1', () => ({ className: 'ChartAxes', members: { valueAxis: opens('1.1', () => axis(bag, 'value')), categoryAxis: opens('1.1', () => axis(bag, 'category')) } })),
      series: opens('1.1', () => chartSeriesCollection(chart)),
    },
  };
}

function format(bag: Bag): HostObject {
  return {
    className: 'ChartAreaFormat',
    members: {
      fill: opens('1.1', () => ({ className: 'ChartFill', members: { setSolidColor: method('1.1', [colour], (value) => { bag['paper'] = value; }) } })),
      border: opens('1.7', () => ({ className: 'ChartBorder', members: { lineStyle: kept('1.7', oneOf('None', 'Continuous'), bag, 'frame', 'Continuous') } })),
      roundedCorners: kept('1.9', flag, bag, 'rounded', false),
      font: opens('1.1', () => font(bag, 'text')),
    },
  };
}

function title(bag: Bag): HostObject {
  const looks: HostObject = { className: 'ChartTitleFormat', members: { font: opens('1.1', () => font(bag, 'title')) } };
  return { className: 'ChartTitle', members: { text: kept('1.1', text, bag, 'title', ''), format: opens('1.1', () => looks) } };
}

function font(bag: Bag, which: string): HostObject {
  return {
    className: 'ChartFont',
    members: {
      name: kept('1.1', text, bag, `${which}.font`, 'Calibri'),
      size: kept('1.1', number, bag, `${which}.size`, 10),
      bold: kept('1.1', flag, bag, `${which}.bold`, false),
      color: kept('1.1', colour, bag, `${which}.ink`, '#000000'),
    },
  };
}

function line(bag: Bag, which: string): HostObject {
  return { className: 'ChartLineFormat', members: { color: kept('1.1', colour, bag, `${which}.line`, ''), weight: kept('1.7', number, bag, `${which}.weight`, 0.75) } };
}

function gridlines(bag: Bag, which: string): HostObject {
  const looks: HostObject = { className: 'ChartGridlinesFormat', members: { line: opens('1.1', () => line(bag, `${which}.grid`)) } };
  return { className: 'ChartGridlines', members: { visible: kept('1.1', flag, bag, `${which}.grid`, which === 'value'), format: opens('1.1', () => looks) } };
}

const TICKS = oneOf('None', 'Outside');

function axis(bag: Bag, which: string): HostObject {
  return {
    className: 'ChartAxis',
    members: {
      minimum: kept('1.1', number, bag, `${which}.minimum`, 0),
      maximum: kept('1.1', number, bag, `${which}.maximum`, 0),
      majorUnit: kept('1.1', number, bag, `${which}.majorUnit`, 0),
      position: kept('1.8', oneOf('Automatic', 'Maximum'), bag, `${which}.position`, 'Automatic'),
      reversePlotOrder: kept('1.7', flag, bag, `${which}.reversed`, false),
      majorTickMark: kept('1.7', TICKS, bag, `${which}.majorTicks`, 'Outside'),
      minorTickMark: kept('1.7', TICKS, bag, `${which}.minorTicks`, 'None'),
      tickLabelPosition: kept('1.7', oneOf('None', 'NextToAxis'), bag, `${which}.labels`, 'NextToAxis'),
      majorGridlines: opens('1.1', () => gridlines(bag, which)),
      format: opens('1.1', () => ({ className: 'ChartAxisFormat', members: { line: opens('1.1', () => line(bag, which)) } })),
    },
  };
}
