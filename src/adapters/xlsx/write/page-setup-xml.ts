import { pageFooter } from '../../../workbook/page-footer';
import { MARGINS } from '../../../workbook/printed-page';
import type { PrintDescription } from '../../../workbook/workbook-description';
import { element } from './xml-element';
import { xmlText } from './xml-text';

const A4 = 9;

/** Margins, A4 paper, one page wide, and the footer of a sheet; one that is a page as a whole stands in its middle. */
export function pageSetupXml({ orientation, pagesTall, footer }: PrintDescription): string {
  const setup = { paperSize: A4, fitToWidth: 1, fitToHeight: pagesTall ?? 0, orientation };
  const { left, right } = pageFooter(footer);
  const foot = `<oddFooter>${xmlText(`&L${left}&R${right}`)}</oddFooter>`;
  const centred = pagesTall === null ? '' : element('printOptions', { horizontalCentered: true });
  return centred + element('pageMargins', MARGINS) + element('pageSetup', setup) + element('headerFooter', {}, foot);
}
