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

function title(bag: Bag): HostObject {
  const font: HostObject = {
    className: 'ChartFont',
    members: { size: kept('1.1', number, bag, 'titleSize', 14), bold: kept('1.1', flag, bag, 'titleBold', false), color: kept('1.1', colour, bag, 'titleInk', '#000000') },
  };
  const format: HostObject = { className: 'ChartTitleFormat', members: { font: opens('1.1', () => font) } };
  return { className: 'ChartTitle', members: { text: kept('1.1', text, bag, 'title', ''), format: opens('1.1', () => format) } };
}

function axis(bag: Bag, which: string): HostObject {
  return {
    className: 'ChartAxis',
    members: {
      minimum: kept('1.1', number, bag, `${which}.minimum`, 0),
      maximum: kept('1.1', number, bag, `${which}.maximum`, 0),
      majorUnit: kept('1.1', number, bag, `${which}.majorUnit`, 0),
      position: kept('1.8', oneOf('Automatic', 'Maximum'), bag, `${which}.position`, 'Automatic'),
      reversePlotOrder: kept('1.7', flag, bag, `${which}.reversed`, false),
    },
  };
}
