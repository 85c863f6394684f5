import { INK } from '../../../workbook/palette';
import { MARGINS } from '../../../workbook/printed-page';
import type { PrintDescription } from '../../../workbook/workbook-description';
import { element } from './xml-element';
import { xmlText } from './xml-text';

const A4 = 9;

/** Longest header or footer that Excel accepts, codes and all. */
const LONGEST_FOOTER = 255;

const LOOK = `&9&K${INK.quiet}`;
/** The tab and the page. */
const PAGE_OF_PAGES = `&R${LOOK}&A · &P / &N`;

/** Margins, A4 paper, one page wide, and the footer of a sheet; one that is a page as a whole stands in its middle. */
export function pageSetupXml({ orientation, pagesTall, footer }: PrintDescription): string {
  const setup = { paperSize: A4, fitToWidth: 1, fitToHeight: pagesTall ?? 0, orientation };
  const foot = `<oddFooter>${xmlText(footerCode(footer))}</oddFooter>`;
  const centred = pagesTall === null ? '' : element('printOptions', { horizontalCentered: true });
  return centred + element('pageMargins', MARGINS) + element('pageSetup', setup) + element('headerFooter', {}, foot);
}

/** Text at the left, the page at the right (header and footer codes: ISO/IEC 29500-1 18.3.1.46). */
function footerCode(text: string): string {
  const room = LONGEST_FOOTER - PAGE_OF_PAGES.length - `&L${LOOK}`.length;
  const escaped = text.replaceAll('&', '&&');
  const cut = escaped.length <= room ? escaped : escaped.slice(0, room).replace(/&+$/, '');
  return `&L${LOOK}${cut}${PAGE_OF_PAGES}`;
}
