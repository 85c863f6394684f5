import { OWNER_NAME, ownerText } from '../workbook/owned-sheet';
import type { SheetDescription } from '../workbook/workbook-description';
import type { PlacedSheet } from './place-sheets';

/** What a sheet of ours says for itself; the rest is the same on all of them. */
export type SheetContent = Pick<SheetDescription, 'columnWidths' | 'rows' | 'tables' | 'freeze' | 'print'> &
  Partial<Pick<SheetDescription, 'names' | 'conditionalFormats' | 'validations' | 'merges' | 'charts'>>;

/** Dresses content as an owned sheet: name, place, mark and tab. */
export function resultSheet(place: PlacedSheet, content: SheetContent): SheetDescription {
  return {
    name: place.name,
    replaces: place.replaces,
    visibility: 'visible',
    tabTone: place.role === 'summary' ? 'accent' : 'step-3',
    validations: [],
    conditionalFormats: [],
    charts: [],
    merges: [],
    ...content,
    names: { [OWNER_NAME]: ownerText({ role: place.role, city: place.city, title: place.name }), ...content.names },
  };
}
