import { cellAddress, LAST_COLUMN, LAST_ROW } from '../../../src/workbook/a1-address';
import { addressOf } from '../../office-host/model/area';
import type { Bag, CellModel, ChartModel, RuleModel, SheetModel } from '../../office-host/model/sheet-model';
import type { CellLook, SheetLooks } from './sheet-looks';
import { agreed } from './sheet-looks';

/** A sheet as the emulated Excel keeps it. */
export function looksInExcel(sheet: SheetModel): SheetLooks {
  const cells = [...sheet.entries()].sort((a, b) => a.row - b.row || a.column - b.column).map(({ cell, ...at }) => [cellAddress(at), cell] as const);
  return {
    visibility: sheet.visibility.toLowerCase(),
    tab: hex(sheet.bag['tabColor']),
    gridlines: sheet.bag['showGridlines'] !== false,
    cells: Object.fromEntries(cells.filter(([, { value, formula }]) => value !== '' || formula !== undefined).map(([address, { value, formula }]) => [address, { value: agreed(value), formula: formula?.slice(1) }])),
    styles: Object.fromEntries(cells.filter(([, { look }]) => look.size > 0).map(([address, cell]) => [address, cellLook(cell)])),
    widths: Object.fromEntries(sheet.columnWidths),
    heights: Object.fromEntries(sheet.rowHeights),
    merges: sheet.merges.map(addressOf),
    validations: sheet.validations.map(validation),
    conditionalFormats: sheet.conditionalFormats.map(conditionalFormat),
    tables: sheet.tables.map(({ name, area, bag }) => ({ name, range: addressOf(area), style: bag['style'], stripes: bag['showBandedRows'] })),
    names: sheet.names.map(({ name, formula, visible }) => ({ name, formula: formula.slice(1), hidden: !visible })),
    charts: sheet.charts.map(chart),
    links: Object.fromEntries(cells.flatMap(([address, { link }]) => (link === undefined ? [] : [[address, linkOf(link)]]))),
    freeze: frozen(sheet),
    page: page(sheet.page),
  };
}

function conditionalFormat({ areas, bag }: RuleModel): object {
  const ranges = areas.map(addressOf).join(' ');
  if (bag['bar'] === undefined) return { ranges, formula: String(bag['formula']).slice(1), fill: hex(bag['fill']), ink: hex(bag['ink']) };
  const ends = [bag['lower'], bag['upper']] as { readonly type: string; readonly formula: string }[];
  return { ranges, bar: hex(bag['bar']), ends: ends.map(({ type, formula }) => [type === 'Number' ? 'num' : type, formula]) };
}

/** `#12456F` -> `12456F`. */
function hex(colour: unknown): string | undefined {
  return typeof colour === 'string' && colour.startsWith('#') ? colour.slice(1) : undefined;
}

function cellLook({ look, format }: CellModel): CellLook {
  const side = (name: string) => (look.get(`${name}.style`) === 'Continuous' ? hex(look.get(`${name}.color`)) : undefined);
  return {
    font: String(look.get('font')), size: Number(look.get('size')), bold: look.get('bold') === true, underline: look.get('underline') === 'Single', ink: hex(look.get('ink')) ?? '',
    fill: hex(look.get('fill')), format, horizontal: String(look.get('horizontal')).toLowerCase(), vertical: String(look.get('vertical')).toLowerCase(),
    wrap: look.get('wrap') === true, indent: Number(look.get('indent') ?? 0), locked: look.get('locked') !== false,
    lines: { left: side('EdgeLeft'), right: side('EdgeRight'), top: side('EdgeTop'), bottom: side('EdgeBottom') },
  };
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

interface Rule {
  readonly list?: { readonly source: string };
  readonly wholeNumber?: Limits;
  readonly decimal?: Limits;
  readonly date?: Limits;
}
interface Limits {
  readonly formula1: number | string;
  readonly formula2?: number;
}

function validation({ areas, bag }: RuleModel): object {
  const rule = (bag['rule'] ?? {}) as Rule;
  const alert = (bag['alert'] ?? {}) as { style?: string; title?: string; message?: string };
  const prompt = bag['prompt'] as { title?: string; message?: string } | undefined;
  const [kind, formulas] =
    rule.list !== undefined ? ['list', [rule.list.source.slice(1)]]
    : rule.wholeNumber !== undefined ? ['whole', [String(rule.wholeNumber.formula1), String(rule.wholeNumber.formula2)]]
    : rule.decimal !== undefined ? ['decimal', [String(rule.decimal.formula1), String(rule.decimal.formula2)]]
    : rule.date !== undefined ? ['date', [String((Date.parse(String(rule.date.formula1)) - EPOCH) / DAY)]]
    : ['any', []];
  const isAlerted = bag['alert'] !== undefined;
  return {
    ranges: areas.map(addressOf).join(' '), kind, formulas, alerts: isAlerted, style: isAlerted ? alert.style?.toLowerCase() : undefined,
    errorTitle: alert.title ?? '', error: alert.message ?? '', prompts: prompt !== undefined, promptTitle: prompt?.title ?? '', prompt: prompt?.message ?? '',
  };
}

function chart({ name, kind, place, series, bag }: ChartModel): object {
  const isRadar = kind.startsWith('Radar');
  const font = (which: string) => ({ font: bag[`${which}.font`], size: bag[`${which}.size`], bold: bag[`${which}.bold`], ink: hex(bag[`${which}.ink`]) });
  const line = (which: string) => ({ line: hex(bag[`${which}.line`]), weight: bag[`${which}.weight`] });
  const axis = (which: string) => ({
    labels: bag[`${which}.labels`] !== 'None', majorTicks: bag[`${which}.majorTicks`] !== 'None', minorTicks: bag[`${which}.minorTicks`] !== 'None',
    ...line(which), grid: bag[`${which}.grid`] === true ? line(`${which}.grid`) : undefined,
  });
  return {
    name, described: false, kind: isRadar ? 'radar' : 'bar', place: place.join(':'), title: bag['title'], titleFont: font('title'), font: font('text'),
    legend: bag['legend'] === true ? bag['legendPosition'] : undefined, blanks: bag['blanks'] === 'NotPlotted' ? 'gap' : bag['blanks'], visibleOnly: bag['visibleOnly'],
    paper: hex(bag['paper']), frame: bag['frame'] !== 'None', rounded: bag['rounded'],
    scale: { min: bag['value.minimum'], max: bag['value.maximum'], step: bag['value.majorUnit'] },
    reversed: bag['category.reversed'] === true, valuesCrossAtLast: bag['category.position'] === 'Maximum',
    categoryAxis: axis('category'), valueAxis: axis('value'),
    series: series.map(({ name: title, values, categories, bag: looks }) => ({
      name: title, values: plain(values), categories: plain(categories), fill: hex(looks['fill']), seeThrough: false, line: hex(looks['line']), weight: looks['weight'], dashed: looks['dash'] === 'Dash',
      gap: looks['gap'], overlap: looks['overlap'],
    })),
  };
}

/** `='A sheet'!$B$2:$B$4` without its signs. */
function plain(reference: string): string {
  return reference.replace(/^=/, '').replaceAll('$', '');
}

function linkOf(link: object): object {
  const { documentReference, screenTip } = link as { documentReference?: string; screenTip?: string };
  return { to: documentReference, tip: screenTip === '' ? undefined : screenTip };
}

function frozen({ frozen: area }: SheetModel): SheetLooks['freeze'] {
  if (area === undefined) return { rows: 0, columns: 0 };
  return { rows: area.last.row === LAST_ROW ? 0 : area.last.row, columns: area.last.column === LAST_COLUMN ? 0 : area.last.column };
}

function page(bag: Bag): Readonly<Record<string, unknown>> {
  const zoom = (bag['zoom'] ?? {}) as { horizontalFitToPages?: number; verticalFitToPages?: number };
  const inches = (side: string) => Number((Number(bag[side]) / 72).toFixed(4));
  return {
    orientation: String(bag['orientation']).toLowerCase(), paper: bag['paperSize'], wide: zoom.horizontalFitToPages, tall: zoom.verticalFitToPages ?? 0, centred: bag['centred'] === true,
    margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map(inches), titleRows: bag['titleRows'], left: bag['leftFooter'], right: bag['rightFooter'],
  };
}
