import { INK, PALETTE } from '../../../workbook/palette';
import { ROLE_LOOKS } from '../../../workbook/role-look';
import { FONT_NAME, isIndented, TYPOGRAPHY } from '../../../workbook/typography';
import type { CellStyle, Tone } from '../../../workbook/workbook-description';
import { element } from './xml-element';

/** What a style says in a styles part, apart from its number format. */
export interface StyleXml {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
}

/** There are few styles, and every workbook of ours needs most of them: their XML is made once for all workbooks. */
const made = new Map<string, StyleXml>();

/** The XML of a style. */
export function styleXml(style: CellStyle): StyleXml {
  const { role, tone = '', wrap = false, align = '' } = style;
  const key = `${role} ${tone} ${String(wrap)} ${align}`;
  const xml = made.get(key) ?? { font: fontXml(style), fill: fillXml(style), border: borderXml(style), alignment: alignmentXml(style) };
  made.set(key, xml);
  return xml;
}

/** The `font` of a style: that of its role, in the text colour of its tone. */
function fontXml({ role, tone }: CellStyle): string {
  const { colour, underlined } = ROLE_LOOKS[role];
  const { size, bold } = TYPOGRAPHY[role];
  return element('font', {},
    bold ? '<b/>' : undefined,
    underlined === true ? '<u/>' : undefined,
    element('sz', { val: size }),
    colourXml('color', tone === undefined ? colour : PALETTE[tone].text),
    element('name', { val: FONT_NAME }),
    '<family val="2"/>',
  );
}

/** The `fill` of a style: that of its tone, else that of its role, else none. */
function fillXml({ role, tone }: CellStyle): string {
  const fill = tone === undefined ? ROLE_LOOKS[role].fill : PALETTE[tone].fill;
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colourXml('fgColor', fill), '<bgColor indexed="64"/>'));
}

/** The `border` of a style. */
function borderXml({ role }: CellStyle): string {
  const { lines } = ROLE_LOOKS[role];
  const side = (name: string, colour: string | undefined): string => element(name, { style: colour === undefined ? undefined : 'thin' }, colour === undefined ? undefined : colourXml('color', colour));
  const around = lines === 'box' ? INK.line : undefined;
  const under = lines === 'strong' ? PALETTE.accent.fill : lines === undefined ? undefined : INK.line;
  return element('border', {}, side('left', around), side('right', around), side('top', undefined), side('bottom', under), '<diagonal/>');
}

/**
 * The `alignment` of a style; everything stands in the middle of its row, so that codes and texts line up, but for
 * headings, which stand close to what follows.
 */
function alignmentXml(style: CellStyle): string {
  const { role, wrap, align } = style;
  const indented = isIndented(style);
  return element('alignment', {
    horizontal: indented ? 'left' : align,
    vertical: role === 'heading' ? 'bottom' : 'center',
    wrapText: wrap === true ? true : undefined,
    indent: indented ? 1 : undefined,
  });
}

/** The differential format (`dxf`) that puts a tone on a cell; there Excel takes the fill from the background colour. */
export function toneXml(tone: Tone): string {
  const { fill, text } = PALETTE[tone];
  const pattern = element('patternFill', { patternType: 'solid' }, colourXml('fgColor', fill), colourXml('bgColor', fill));
  return element('dxf', {}, element('font', {}, colourXml('color', text)), element('fill', {}, pattern));
}

/** A colour element, opaque. */
export function colourXml(name: string, colour: string): string {
  return element(name, { rgb: `FF${colour}` });
}
