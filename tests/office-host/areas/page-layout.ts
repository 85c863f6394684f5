import { fields, flag, number, oneOf, text } from '../protocol/check';
import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { kept, method, opens } from '../protocol/members';
import { addressOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { addressText } from './sheet-range';

const zoom = fields<{ horizontalFitToPages?: number; verticalFitToPages?: number }>({ horizontalFitToPages: number, verticalFitToPages: number });

const LONGEST_FOOTER = 255;

const footer = (value: unknown): string => {
  if (text(value).length > LONGEST_FOOTER) throw new HostError('InvalidArgument', 'A footer of more than 255 characters.');
  return text(value);
};

/** The PageLayout object of a sheet; margins in points. */
export function pageLayout({ page }: SheetModel): HostObject {
  return {
    className: 'PageLayout',
    members: {
      orientation: kept('1.9', oneOf('Portrait', 'Landscape'), page, 'orientation', 'Portrait'),
      paperSize: kept('1.9', oneOf('A4', 'Letter'), page, 'paperSize', 'Letter'),
      zoom: kept('1.9', zoom, page, 'zoom', {}),
      centerHorizontally: kept('1.9', flag, page, 'centred', false),
      leftMargin: kept('1.9', number, page, 'left', 50.4),
      rightMargin: kept('1.9', number, page, 'right', 50.4),
      topMargin: kept('1.9', number, page, 'top', 54),
      bottomMargin: kept('1.9', number, page, 'bottom', 54),
      headerMargin: kept('1.9', number, page, 'header', 21.6),
      footerMargin: kept('1.9', number, page, 'footer', 21.6),
      setPrintTitleRows: method('1.9', [addressText], (rows) => { page['titleRows'] = addressOf(rows); }),
      headersFooters: opens('1.9', () => ({
        className: 'HeaderFooterGroup',
        members: {
          defaultForAllPages: opens('1.9', () => ({
            className: 'HeaderFooter',
            members: { leftFooter: kept('1.9', footer, page, 'leftFooter', ''), rightFooter: kept('1.9', footer, page, 'rightFooter', '') },
          })),
        },
      })),
    },
  };
}
