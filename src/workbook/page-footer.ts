import { INK } from './palette';

/** Longest header or footer that Excel accepts, codes and all. */
const LONGEST_FOOTER = 255;

const LOOK = `&9&K${INK.quiet}`;
/** The tab and the page. */
const PAGE_OF_PAGES = `${LOOK}&A · &P / &N`;
/** Two characters name each side. */
const SIDES = 4;

/** The two sides of a sheet's footer, in Excel's codes (ISO/IEC 29500-1 18.3.1.46): text at the left, cut to what Excel accepts; the page at the right. */
export function pageFooter(text: string): { readonly left: string; readonly right: string } {
  const room = LONGEST_FOOTER - PAGE_OF_PAGES.length - LOOK.length - SIDES;
  const escaped = text.replaceAll('&', '&&');
  const cut = escaped.length <= room ? escaped : escaped.slice(0, room).replace(/&+$/, '');
  return { left: LOOK + cut, right: PAGE_OF_PAGES };
}
