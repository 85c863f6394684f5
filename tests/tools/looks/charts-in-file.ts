import type { XmlElement } from '../../../src/adapters/xlsx/xml/xml-tree';
import { xmlQuery } from '../../adapters/xlsx/write/xml-query';
import { attribute, decoded, placeOf } from './looks-in-file';

const POINT = 12_700;

/** The charts of a drawing, in its order. */
export function chartsInFile(drawing: string, targets: ReadonlyMap<string, string>, part: (name: string) => string): object[] {
  return xmlQuery(drawing).all('twoCellAnchor').map((anchor) => {
    const frame = found(anchor, 'cNvPr');
    const target = targets.get(attribute(found(anchor, 'chart') ?? anchor, 'r:id') ?? '') ?? '';
    const corner = (name: string, of: string) => Number(text(found(found(anchor, name), of), drawing));
    return { name: frame?.attributes.get('name'), described: frame?.attributes.has('descr') === true, place: placeOf(corner), ...chart(part(target)) };
  });
}

/** The first element of that name inside another. */
function found(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((inside, name) => inside && descendant(inside, name), element);
}

function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const match = child.local === name ? child : descendant(child, name);
    if (match !== undefined) return match;
  }
  return undefined;
}

const child = (element: XmlElement | undefined, name: string) => element?.children.find(({ local }) => local === name);
const value = (element: XmlElement | undefined) => element?.attributes.get('val');

function text(element: XmlElement | undefined, xml: string): string {
  return element === undefined ? '' : decoded(xml.slice(element.openEnd, element.closeStart));
}

function chart(xml: string): object {
  const { root } = xmlQuery(xml);
  const body = child(root, 'chart');
  const plot = child(body, 'plotArea');
  const [bars, radar] = [child(plot, 'barChart'), child(plot, 'radarChart')];
  const [categories, values] = [child(plot, 'catAx'), child(plot, 'valAx')];
  const font = (look: XmlElement | undefined) => ({
    font: found(look, 'latin')?.attributes.get('typeface'), size: Number(look?.attributes.get('sz')) / 100, bold: look?.attributes.get('b') === '1', ink: value(found(look, 'solidFill', 'srgbClr')),
  });
  const line = (element: XmlElement | undefined) => ({ line: value(found(element, 'ln', 'srgbClr')), weight: Number(found(element, 'ln')?.attributes.get('w')) / POINT });
  const axis = (element: XmlElement | undefined) => ({
    labels: value(child(element, 'tickLblPos')) !== 'none', majorTicks: value(child(element, 'majorTickMark')) !== 'none', minorTicks: value(child(element, 'minorTickMark')) !== 'none',
    ...line(child(element, 'spPr')), grid: child(element, 'majorGridlines') === undefined ? undefined : line(child(element, 'majorGridlines')),
  });
  const percent = (element: XmlElement | undefined) => (element === undefined ? undefined : Number(value(element)?.replace('%', '')));
  return {
    kind: radar === undefined ? 'bar' : 'radar', title: text(found(child(body, 'title'), 't'), xml), titleFont: font(found(child(body, 'title'), 'rPr')), font: font(found(child(root, 'txPr'), 'defRPr')),
    legend: child(body, 'legend') === undefined ? undefined : value(found(body, 'legendPos')) === 'b' ? 'Bottom' : 'elsewhere',
    blanks: value(child(body, 'dispBlanksAs')), visibleOnly: value(child(body, 'plotVisOnly')) === '1',
    paper: value(found(child(child(root, 'spPr'), 'solidFill'), 'srgbClr')), frame: child(child(child(root, 'spPr'), 'ln'), 'noFill') === undefined, rounded: value(child(root, 'roundedCorners')) === '1',
    scale: { min: Number(value(found(values, 'min'))), max: Number(value(found(values, 'max'))), step: Number(value(child(values, 'majorUnit'))) },
    reversed: value(found(categories, 'orientation')) === 'maxMin', valuesCrossAtLast: value(child(values, 'crosses')) === 'max',
    categoryAxis: axis(categories), valueAxis: axis(values),
    series: (bars ?? radar)?.children.filter(({ local }) => local === 'ser').map((series) => {
      const look = child(series, 'spPr');
      return {
        name: text(found(child(series, 'tx'), 'v'), xml), values: text(found(child(series, 'val'), 'f'), xml).replaceAll('$', ''), categories: text(found(child(series, 'cat'), 'f'), xml).replaceAll('$', ''),
        fill: value(found(child(look, 'solidFill'), 'srgbClr')), seeThrough: found(child(look, 'solidFill'), 'alpha') !== undefined, ...line(look), dashed: found(look, 'prstDash') !== undefined,
        gap: percent(child(bars, 'gapWidth')), overlap: percent(child(bars, 'overlap')),
      };
    }) ?? [],
  };
}
