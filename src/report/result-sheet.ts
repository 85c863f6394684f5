import { OWNER_NAME, ownerText } from '../workbook/owned-sheet';
import type { SheetDescription } from '../workbook/workbook-description';

/** Where a sheet of ours goes, and what it is. */
export interface OwnedPlace {
  readonly role: string;
  /** Key of the city that it is about; empty when it is about the whole workbook. */
  readonly city: string;
  readonly name: string;
  /** The earlier sheet of ours that it takes over. */
  readonly replaces: string | null;
}

/** The roles of the sheets that are read first. */
const FIRST_ROLES: readonly string[] = ['summary', 'comparison'];

/** What a sheet of ours says for itself; the rest is the same on all of them. */
export type SheetContent = Pick<SheetDescription, 'columnWidths' | 'rows' | 'tables' | 'freeze' | 'print'> &
  Partial<Pick<SheetDescription, 'names' | 'conditionalFormats' | 'validations' | 'merges' | 'charts' | 'dataBars'>>;

/** Dresses content as an owned sheet: name, place, mark and tab. */
export function resultSheet(place: OwnedPlace, content: SheetContent): SheetDescription {
  return {
    name: place.name,
    replaces: place.replaces,
    visibility: 'visible',
    tabTone: FIRST_ROLES.includes(place.role) ? 'accent' : 'step-3',
    validations: [],
    conditionalFormats: [],
    charts: [],
    merges: [],
    ...content,
    names: { [OWNER_NAME]: ownerText({ role: place.role, city: place.city, title: place.name }), ...content.names },
  };
}
