import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { success } from '../result';
import { childrenNamed, parseXml } from '../xml/xml-tree';
import { partKey } from './part-name';

/** What kind of content a part holds (OPC 7.2.3): by its name, else by its extension. */
export interface ContentTypes {
  of(part: string): string | undefined;
}

/** Name of the part that says so. */
export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Reads `[Content_Types].xml`. */
export function readContentTypes(text: string): WorkbookResult<ContentTypes> {
  const root = parseXml(text, CONTENT_TYPES_PART);
  if (!root.ok) return root;
  const types = (element: string, attribute: string) =>
    new Map(childrenNamed(root.value, element).map(({ attributes }) => [partKey(attributes.get(attribute) ?? ''), attributes.get('ContentType') ?? '']));
  const overrides = types('Override', 'PartName');
  const defaults = types('Default', 'Extension');
  return success({
    of(part) {
      const key = partKey(part);
      return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1));
    },
  });
}
