import type { ConditionalFormatDescription, Tone } from '../../../workbook/workbook-description';
import { element } from './xml-element';
import { xmlText } from './xml-text';

/** The `conditionalFormatting` elements of a sheet; an earlier rule wins over a later one. `toneFormat` gives a tone's index into `dxfs`. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatDescription[], toneFormat: (tone: Tone) => number): string {
  return formats
    .map(({ ranges, formula, tone }, index) => {
      const rule = element('cfRule', { type: 'expression', dxfId: toneFormat(tone), priority: index + 1 }, `<formula>${xmlText(formula)}</formula>`);
      return element('conditionalFormatting', { sqref: ranges.join(' ') }, rule);
    })
    .join('');
}
