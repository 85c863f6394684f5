import { partsOf } from '../../adapters/xlsx/write/written-parts';
import { xmlQuery } from '../../adapters/xlsx/write/xml-query';
import type { XmlQuery } from '../../adapters/xlsx/write/xml-query';
import type { XmlElement } from '../../../src/adapters/xlsx/xml/xml-tree';
import { columnLetters, parseArea, rangeAddress } from '../../../src/workbook/a1-address';
import { chartsInFile } from './charts-in-file';
import type { CellLook, SheetLooks } from './sheet-looks';
import { agreed } from './sheet-looks';

/** The sheets of an xlsx file, by name, as its parts say. */
export function looksInFile(bytes: Uint8Array): ReadonlyMap<string, SheetLooks> {
  const parts = partsOf(bytes);
  const part = (name: string): string => parts.get(name) ?? '<none/>';
  const workbook = xmlQuery(part('xl/workbook.xml'));
  const targets = relationships(parts, 'xl/workbook.xml');
  const styles = cellStyles(xmlQuery(part('xl/styles.xml')));
  const strings = xmlQuery(part('xl/sharedStrings.xml')).all('si');
  const stringsText = part('xl/sharedStrings.xml');
  const shared = strings.map((si) => texts(si, stringsText));
  const sheets = workbook.all('sheets/sheet');
  const names = workbook.all('definedName').map((element, index) => ({ element, formula: workbook.texts('definedName')[index] ?? '' }));
  return new Map(sheets.map((element, index) => {
    const path = targets.get(attribute(element, 'r:id') ?? '') ?? '';
    const xml = part(path);
    const query = xmlQuery(xml);
    const own = names.filter((each) => each.element.attributes.get('localSheetId') === String(index));
    const links = relationships(parts, path);
    const tables = query.all('tablePart').map((each) => xmlQuery(part(links.get(attribute(each, 'r:id') ?? '') ?? '')));
    const drawing = query.all('drawing')[0];
    const drawn = drawing === undefined ? undefined : links.get(attribute(drawing, 'r:id') ?? '');
    const cells = query.all('sheetData/row/c');
    return [decoded(element.attributes.get('name') ?? ''), {
      visibility: element.attributes.get('state') ?? 'visible',
      tab: rgb(query.all('tabColor')[0]),
      gridlines: query.values('sheetView', 'showGridLines')[0] !== '0',
      cells: Object.fromEntries(cells.flatMap((cell) => {
        const content = contentOf(cell, xml, shared);
        return content === undefined ? [] : [[cell.attributes.get('r') ?? '', content]];
      })),
      styles: Object.fromEntries(cells.map((cell) => [cell.attributes.get('r') ?? '', styles(Number(cell.attributes.get('s') ?? 0))])),
      widths: Object.fromEntries(query.all('cols/col').map((col) => [col.attributes.get('min') ?? '', columnPoints(Number(col.attributes.get('width')))])),
      heights: Object.fromEntries(query.all('sheetData/row').flatMap((row) => (row.attributes.has('ht') ? [[row.attributes.get('r') ?? '', Number(row.attributes.get('ht'))]] : []))),
      merges: query.values('mergeCell', 'ref').map(String),
      validations: query.all('dataValidation').map((each) => validation(each, xml)),
      conditionalFormats: conditionalFormats(query, xml, xmlQuery(part('xl/styles.xml'))),
      tables: tables.map((table) => tableOf(table)),
      names: own.filter(({ element: name }) => name.attributes.get('name') !== '_xlnm.Print_Titles').map(({ element: name, formula }) => ({ name: name.attributes.get('name'), formula, hidden: name.attributes.get('hidden') === '1' })),
      charts: drawn === undefined ? [] : chartsInFile(part(drawn), relationships(parts, drawn), part),
      links: Object.fromEntries(query.all('hyperlink').map(({ attributes }) => [attributes.get('ref') ?? '', { to: decoded(attributes.get('location') ?? ''), tip: attributes.has('tooltip') ? decoded(attributes.get('tooltip') ?? '') : undefined }])),
      freeze: { rows: Number(query.values('pane', 'ySplit')[0] ?? 0), columns: Number(query.values('pane', 'xSplit')[0] ?? 0) },
      page: page(query, own.find(({ element: name }) => name.attributes.get('name') === '_xlnm.Print_Titles')?.formula),
    }] as const;
  }));
}

/** A width in characters of 7 pixels, padding of 5 pixels included as Excel stores it, in points. */
function columnPoints(width: number): number {
  return ((Math.round(width * 256) / 256 - 182 / 256) * 7 + 5) * 0.75;
}

/** `A27:A27` is `A27`. */
function shortest(ranges = ''): string {
  return ranges.replace(/\b(\w+):\1\b/g, '$1');
}

/** Id -> part, of the relationships of a part. */
export function relationships(parts: ReadonlyMap<string, string>, of: string): ReadonlyMap<string, string> {
  const slash = of.lastIndexOf('/');
  const xml = parts.get(`${of.slice(0, slash)}/_rels${of.slice(slash)}.rels`);
  if (xml === undefined) return new Map();
  return new Map(xmlQuery(xml).all('Relationship').map(({ attributes }) => [attributes.get('Id') ?? '', new URL(attributes.get('Target') ?? '', `file:///${of}`).pathname.slice(1)]));
}

export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return attributes.get(name) ?? [...attributes].find(([key]) => key.endsWith(name.slice(name.indexOf(':'))))?.[1];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

/** Character data as it is meant. */
export function decoded(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (all, kind: string | undefined, name: string) => (kind === undefined ? (ENTITIES.get(name) ?? all) : String.fromCodePoint(Number.parseInt(name, kind === '#x' ? 16 : 10))))
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function inside(element: XmlElement | undefined, xml: string): string {
  return element === undefined ? '' : decoded(xml.slice(element.openEnd, element.closeStart));
}

function texts(element: XmlElement, xml: string): string {
  return element.local === 't' ? inside(element, xml) : element.children.map((child) => texts(child, xml)).join('');
}

function contentOf(cell: XmlElement, xml: string, shared: readonly string[]): { value: unknown; formula: string | undefined } | undefined {
  const child = (local: string) => cell.children.find((each) => each.local === local);
  const [text, type] = [inside(child('v'), xml), cell.attributes.get('t')];
  const formula = child('f') === undefined ? undefined : inside(child('f'), xml);
  if (child('v') === undefined && child('is') === undefined && formula === undefined) return undefined;
  if (type === 's') return { value: shared[Number(text)], formula };
  if (type === 'inlineStr') return { value: texts(cell, xml), formula };
  return { value: type === 'str' || type === 'e' ? text : type === 'b' ? text === '1' : text === '' ? '' : agreed(Number(text)), formula };
}

/** `FF12456F` -> `12456F`. */
export function rgb(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('rgb')?.slice(2);
}

const FORMATS: ReadonlyMap<string, string> = new Map([['0', 'General'], ['1', '0'], ['2', '0.00'], ['9', '0%'], ['49', '@']]);

function cellStyles(query: XmlQuery): (index: number) => CellLook {
  const child = (element: XmlElement | undefined, local: string) => element?.children.find((each) => each.local === local);
  const [fonts, fills, borders, formats] = [query.all('fonts/font'), query.all('fills/fill'), query.all('borders/border'), query.all('cellXfs/xf')];
  const codes = new Map(query.all('numFmt').map(({ attributes }) => [attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '']));
  return (index) => {
    const xf = formats[index];
    const of = (name: string) => xf?.attributes.get(name) ?? '0';
    const [font, border] = [fonts[Number(of('fontId'))], borders[Number(of('borderId'))]];
    const pattern = child(fills[Number(of('fillId'))], 'patternFill');
    const alignment = child(xf, 'alignment')?.attributes ?? new Map<string, string>();
    const line = (side: string) => (child(border, side)?.attributes.get('style') === 'thin' ? rgb(child(child(border, side), 'color')) : undefined);
    return {
      font: child(font, 'name')?.attributes.get('val') ?? '', size: Number(child(font, 'sz')?.attributes.get('val')), bold: child(font, 'b') !== undefined, underline: child(font, 'u') !== undefined,
      ink: rgb(child(font, 'color')) ?? '', fill: pattern?.attributes.get('patternType') === 'solid' ? rgb(child(pattern, 'fgColor')) : undefined,
      format: FORMATS.get(of('numFmtId')) ?? codes.get(of('numFmtId')) ?? '', horizontal: alignment.get('horizontal') ?? 'general', vertical: alignment.get('vertical') ?? 'bottom',
      wrap: alignment.get('wrapText') === '1', indent: Number(alignment.get('indent') ?? 0), locked: child(xf, 'protection')?.attributes.get('locked') !== '0',
      lines: { left: line('left'), right: line('right'), top: line('top'), bottom: line('bottom') },
    };
  };
}

function validation({ attributes, children }: XmlElement, xml: string): object {
  const text = (name: string) => decoded(attributes.get(name) ?? '');
  const alerts = attributes.get('showErrorMessage') === '1';
  return {
    ranges: shortest(attributes.get('sqref')), kind: attributes.get('type') ?? 'any', formulas: children.map((each) => inside(each, xml)), alerts, style: alerts ? (attributes.get('errorStyle') ?? 'stop') : undefined,
    errorTitle: text('errorTitle'), error: text('error'), prompts: attributes.get('showInputMessage') === '1', promptTitle: text('promptTitle'), prompt: text('prompt'),
  };
}

function conditionalFormats(query: XmlQuery, xml: string, styles: XmlQuery): object[] {
  const tones = styles.all('dxfs/dxf');
  const colour = (dxf: XmlElement | undefined, names: readonly string[]) => rgb(names.reduce<XmlElement | undefined>((found, name) => found?.children.find(({ local }) => local === name), dxf));
  const rules = query.all('conditionalFormatting').flatMap(({ attributes, children }) => children.map((rule) => ({ ranges: attributes.get('sqref'), rule })));
  return rules.sort((a, b) => Number(a.rule.attributes.get('priority')) - Number(b.rule.attributes.get('priority'))).map(({ ranges, rule }) => {
    const [bar] = rule.children.filter(({ local }) => local === 'dataBar');
    if (bar !== undefined) return { ranges: shortest(ranges), bar: colour(bar, ['color']), ends: bar.children.filter(({ local }) => local === 'cfvo').map(({ attributes }) => [attributes.get('type'), attributes.get('val')]) };
    const dxf = tones[Number(rule.attributes.get('dxfId'))];
    return { ranges: shortest(ranges), formula: inside(rule.children[0], xml), fill: colour(dxf, ['fill', 'patternFill', 'bgColor']), ink: colour(dxf, ['font', 'color']) };
  });
}

function tableOf(query: XmlQuery): object {
  const { attributes } = query.root;
  return { name: attributes.get('name'), range: attributes.get('ref'), style: query.values('tableStyleInfo', 'name')[0], stripes: query.values('tableStyleInfo', 'showRowStripes')[0] === '1' };
}

function page(query: XmlQuery, titles: string | undefined): Readonly<Record<string, unknown>> {
  const [setup, margins] = [query.all('pageSetup')[0]?.attributes, query.all('pageMargins')[0]?.attributes];
  const [, left, right] = /^&L(.*)&R(.*)$/s.exec(query.texts('oddFooter')[0] ?? '') ?? [];
  return {
    orientation: setup?.get('orientation'), paper: setup?.get('paperSize') === '9' ? 'A4' : setup?.get('paperSize'), wide: Number(setup?.get('fitToWidth')), tall: Number(setup?.get('fitToHeight')),
    centred: query.values('printOptions', 'horizontalCentered')[0] === '1', margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) => Number(margins?.get(side))),
    titleRows: titles?.replace(/^.*!/, '').replaceAll('$', ''), left, right,
  };
}

/** The cells of a two-cell anchor, given by its corners. */
export function placeOf(corner: (name: string, of: string) => number): string {
  return parseArea(rangeAddress({ row: corner('from', 'row') + 1, column: corner('from', 'col') + 1 }, { row: corner('to', 'row'), column: corner('to', 'col') })) === undefined
    ? ''
    : `${columnLetters(corner('from', 'col') + 1)}${String(corner('from', 'row') + 1)}:${columnLetters(corner('to', 'col'))}${String(corner('to', 'row'))}`;
}
