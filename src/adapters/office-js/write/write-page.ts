import { pageFooter } from '../../../workbook/page-footer';
import { MARGINS } from '../../../workbook/printed-page';
import type { SheetDescription } from '../../../workbook/workbook-description';

const POINTS_PER_INCH = 72;

/** A4 paper, one page wide, margins, repeated rows and the footer; a sheet that is one page as a whole stands in its middle. */
export function writePage({ pageLayout }: Excel.Worksheet, { print }: SheetDescription): void {
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = print.pagesTall === null ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: print.pagesTall };
  pageLayout.centerHorizontally = print.pagesTall !== null;
  pageLayout.leftMargin = MARGINS.left * POINTS_PER_INCH;
  pageLayout.rightMargin = MARGINS.right * POINTS_PER_INCH;
  pageLayout.topMargin = MARGINS.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  pageLayout.headerMargin = MARGINS.header * POINTS_PER_INCH;
  pageLayout.footerMargin = MARGINS.footer * POINTS_PER_INCH;
  if (print.titleRows !== null) pageLayout.setPrintTitleRows(`$${String(print.titleRows[0])}:$${String(print.titleRows[1])}`);
  const { left, right } = pageFooter(print.footer);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = left;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = right;
}
