import type { SheetData } from './sheet-data';

/** Name of the hidden defined name that marks a sheet as written by the product. */
export const OWNER_NAME = '_scm.sheet';
export const OWNER_SCHEMA = 1;

/** What the mark of an owned sheet says. */
export interface SheetOwner {
  /** Which of our sheets it is. */
  readonly role: string;
  /** Which city it is about; empty for sheets that serve the whole workbook. */
  readonly city: string;
  /** Name of the sheet when it was written: of two sheets with the same mark, the one with this name is ours. */
  readonly title: string;
}

/** The text kept in the defined name: schema, role, city and title, parted by bars; only the title may hold a bar. */
export function ownerText({ role, city, title }: SheetOwner): string {
  return [String(OWNER_SCHEMA), role, city.replaceAll('|', ' '), title].join('|');
}

/** The mark of a sheet, or undefined when it has none that this version understands. */
export function readOwner(sheet: Pick<SheetData, 'names'>): SheetOwner | undefined {
  const [schema, role, city, ...title] = sheet.names.get(OWNER_NAME)?.split('|') ?? [];
  if (schema !== String(OWNER_SCHEMA) || role === undefined || city === undefined || title.length === 0) return undefined;
  return { role, city, title: title.join('|') };
}

export interface OwnedSheet {
  readonly owner: SheetOwner;
  readonly sheet: SheetData;
}

/**
 * The sheets of a workbook that are ours. When a person copied one of ours, the mark was copied with it: of the sheets
 * that claim one role for one city, the one that has its recorded title is ours; when none has it, the first one is.
 */
export function ownedSheets(sheets: readonly SheetData[]): OwnedSheet[] {
  const byClaim = new Map<string, OwnedSheet>();
  for (const sheet of sheets) {
    const owner = readOwner(sheet);
    if (owner === undefined) continue;
    const claim = `${owner.role}|${owner.city}`;
    if (!byClaim.has(claim) || sheet.name === owner.title) byClaim.set(claim, { owner, sheet });
  }
  return [...byClaim.values()];
}
