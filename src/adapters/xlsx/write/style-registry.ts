import { parseIndex } from '../read/parse-number';
import { childNamed, childrenNamed } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import type { CellStyle, NumberFormat, Tone } from '../../../workbook/workbook-description';
import type { Dialect } from './dialect';
import { styleXml, toneXml } from './cell-format-xml';
import { styleList } from './style-list';
import type { StyleList } from './style-list';
import { nextNumber } from './next-number';
import { editXml, insertChild } from './xml-edit';
import type { XmlEdit } from './xml-edit';
import { element, prefixed, XML_DECLARATION } from './xml-element';

/** Gives styles their places in a styles part, adding those it lacks and keeping all others where they are. */
export interface StyleRegistry {
  /** The index into `cellXfs`; `quoted` marks text that Excel would take for a formula if it were typed. */
  readonly format: (style: CellStyle, quoted: boolean) => number;
  /** The index into `dxfs` of the format that puts a tone on a cell. */
  readonly tone: (tone: Tone) => number;
  /** The part with all that was asked for so far. */
  readonly xml: () => string;
}

/** The lists that we add to, and what follows them, in the order of CT_Stylesheet (ISO/IEC 29500-1 18.8.39). */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;
const ORDER = [...LISTS, 'tableStyles', 'colors', 'extLst'] as const;
type ListName = (typeof LISTS)[number];

const NORMAL = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 } as const;

/** What a list must begin with: cells without a style use the first items, and Excel keeps two fills for itself. */
const FIRST_ITEMS: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: [element('xf', NORMAL)],
  cellXfs: [element('xf', { ...NORMAL, xfId: 0 })],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
  dxfs: [],
};

/** Formats that every Excel knows by number (ISO/IEC 29500-1 18.8.30). */
const BUILT_IN_FORMATS: Readonly<Record<Exclude<NumberFormat, 'date'>, number>> = { general: 0, integer: 1, decimal: 2, percent: 9, text: 49 };
const DATE_CODE = 'yyyy-mm-dd';
const FIRST_FREE_FORMAT = 164;

const APPLIED = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';

/** A registry for a workbook without a styles part, in which all that it holds is its own. */
export function newStyleRegistry(dialect: Dialect): StyleRegistry {
  const text = `${XML_DECLARATION}<styleSheet xmlns="${dialect.main}">`;
  const lists = styleLists(text, undefined);
  const xml = (): string => text + [...lists].map(([name, list]) => listXml(name, list, '')).join('') + '</styleSheet>';
  return { ...places(lists, undefined, ''), xml };
}

/** A registry over a styles part, given as its text and root. */
export function styleRegistry(text: string, root: XmlElement): StyleRegistry {
  const lists = styleLists(text, root);
  const edits = ([name, list]: [ListName, StyleList]): XmlEdit[] =>
    childNamed(root, name) === undefined ? insertChild(root, ORDER, name, listXml(name, list, root.prefix)) : list.edits();
  const xml = (): string => editXml(text, [...lists].flatMap(edits));
  return { ...places(lists, root, root.prefix), xml };
}

function styleLists(text: string, root: XmlElement | undefined): ReadonlyMap<ListName, StyleList> {
  return new Map(LISTS.map((name) => [name, styleList(text, root && childNamed(root, name), FIRST_ITEMS[name].map((item) => prefixed(item, root?.prefix ?? '')))]));
}

function listXml(name: ListName, list: StyleList, prefix: string): string {
  return list.size() === 0 ? '' : `<${prefix}${name} count="${String(list.size())}">${list.added()}</${prefix}${name}>`;
}

function places(lists: ReadonlyMap<ListName, StyleList>, root: XmlElement | undefined, prefix: string): Pick<StyleRegistry, 'format' | 'tone'> {
  // By object, not by what it says: many cells have one style, and a key to compare would be made for each of them.
  const knownPlain = new Map<CellStyle, number>();
  const knownQuoted = new Map<CellStyle, number>();
  const place = (name: ListName, xml: string): number => lists.get(name)?.place(prefixed(xml, prefix)) ?? 0;

  const dateFormat = (): number => {
    const formats = childrenNamed(root && childNamed(root, 'numFmts'), 'numFmt');
    const numbers = formats.map(formatNumber);
    const same = numbers.find((number, index) => formats[index]?.attributes.get('formatCode') === DATE_CODE && number >= FIRST_FREE_FORMAT && isOnce(number, numbers));
    if (same !== undefined) return same;
    const used = (root && childNamed(root, 'cellXfs'))?.children ?? [];
    // Also a number that some cell has, but nothing defines, is taken: that cell must not turn into a date.
    const numFmtId = nextNumber([...numbers, ...used.map(formatNumber)], FIRST_FREE_FORMAT);
    place('numFmts', element('numFmt', { numFmtId, formatCode: DATE_CODE }));
    return numFmtId;
  };

  const add = (style: CellStyle, quoted: boolean): number => {
    const { role, format = 'general' } = style;
    const { font, fill, border, alignment } = styleXml(style);
    const number = format === 'date' ? dateFormat() : BUILT_IN_FORMATS[format];
    const parts = `numFmtId="${String(number)}" fontId="${String(place('fonts', font))}" fillId="${String(place('fills', fill))}" borderId="${String(place('borders', border))}"`;
    const quote = quoted ? ' quotePrefix="1"' : '';
    const [unlocking, protection] = role === 'input' ? [' applyProtection="1"', '<protection locked="0"/>'] : ['', ''];
    return place('cellXfs', `<xf ${parts} xfId="0"${quote} ${APPLIED}${unlocking}>${alignment}${protection}</xf>`);
  };

  return {
    format: (style, quoted) => {
      const known = quoted ? knownQuoted : knownPlain;
      const index = known.get(style) ?? add(style, quoted);
      known.set(style, index);
      return index;
    },
    tone: (tone) => place('dxfs', toneXml(tone)),
  };
}

function isOnce(number: number, numbers: readonly number[]): boolean {
  return numbers.indexOf(number) === numbers.lastIndexOf(number);
}

/** -1 when it is none. */
function formatNumber({ attributes }: XmlElement): number {
  return parseIndex(attributes.get('numFmtId') ?? '');
}
