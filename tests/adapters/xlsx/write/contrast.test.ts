import { TRANSITIONAL } from '../../../../src/adapters/xlsx/write/dialect';
import { newStyleRegistry } from '../../../../src/adapters/xlsx/write/style-registry';
import { parseXml } from '../../../../src/adapters/xlsx/xml/xml-tree';
import type { XmlElement } from '../../../../src/adapters/xlsx/xml/xml-tree';
import { blankAssessment } from '../../../../src/report/template/blank-assessment';
import { builtinModel } from '../../../../src/model/builtin-model';
import type { SheetDescription } from '../../../../src/workbook/workbook-description';
import { describedSamples } from '../../../report/described-samples';
import { contrast } from '../../../tools/contrast';
import { valueOf } from './written-parts';

const PAPER = 'FFFFFF';
const DEFAULT_INK = '000000';
const LEAST_CONTRAST = 4.5;
const LEAST_SIZE = 9;

const SHEETS: readonly SheetDescription[] = [...describedSamples().flatMap(({ sheets }) => sheets), ...blankAssessment(builtinModel(), 'en', null).sheets];

/** All styles that our sheets have, and the tones that conditions put on their cells, as the writer writes them. */
function stylesPart(): XmlElement {
  const styles = newStyleRegistry(TRANSITIONAL);
  for (const { rows, conditionalFormats } of SHEETS) {
    for (const { cells } of rows) for (const { style } of cells) styles.format(style, false);
    for (const { tone } of conditionalFormats) styles.tone(tone);
  }
  return valueOf(parseXml(styles.xml(), 'styles'));
}

const PART = stylesPart();
const list = (name: string) => PART.children.find(({ local }) => local === name)?.children ?? [];
const place = ({ attributes }: XmlElement, name: string) => Number(attributes.get(name));

test('every style is read on its fill, in nine points or more', () => {
  const formats = list('cellXfs');
  expect(formats.length).toBeGreaterThan(30);
  for (const format of formats) {
    const font = list('fonts')[place(format, 'fontId')];
    expect(contrast(colourIn(font, 'color') ?? DEFAULT_INK, colourIn(list('fills')[place(format, 'fillId')], 'fgColor') ?? PAPER)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(Number(find(font, 'sz')?.attributes.get('val'))).toBeGreaterThanOrEqual(LEAST_SIZE);
  }
});

test('and so is every tone that follows an answer', () => {
  expect(list('dxfs').length).toBeGreaterThan(10);
  for (const format of list('dxfs')) expect(contrast(colourIn(find(format, 'font'), 'color') ?? DEFAULT_INK, colourIn(find(format, 'fill'), 'bgColor') ?? PAPER)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
});

function find(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) {
    const found = child.local === name ? child : find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function colourIn(element: XmlElement | undefined, name: string): string | undefined {
  return find(element, name)?.attributes.get('rgb')?.slice(2);
}
