import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { CONTENT_TYPES_PART } from '../package/content-types';
import type { Package } from '../package/open-package';
import { relationshipsPartOf } from '../package/part-name';
import { success } from '../result';
import { readXmlPart } from './existing-workbook';
import type { PackageChanges } from './package-changes';
import { withoutContentTypes } from './patch-content-types';
import { patchRelationships } from './patch-relationships';

/** Takes dropped parts out of the relationships of the workbook part and out of the content types. Problems: those of opening these. */
export function forgetDropped(opened: Package, changes: PackageChanges): WorkbookResult<void> {
  if (changes.dropped.size === 0) return success(undefined);
  const { name } = opened.workbook;
  const relationships = readXmlPart(opened, relationshipsPartOf(name));
  if (!relationships.ok) return relationships;
  const contentTypes = readXmlPart(opened, CONTENT_TYPES_PART);
  if (!contentTypes.ok) return contentTypes;
  changes.parts.set(relationships.value.name, patchRelationships(relationships.value, name, [], changes.dropped));
  changes.parts.set(contentTypes.value.name, withoutContentTypes(contentTypes.value, changes.dropped));
  return success(undefined);
}
