import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Package } from '../package/open-package';
import { partKey } from '../package/part-name';
import { success } from '../result';
import { readXmlPart } from './existing-workbook';
import type { PackageChanges } from './package-changes';
import { patchRelationships } from './patch-relationships';

const PACKAGE_RELATIONSHIPS = '_rels/.rels';

/** Drops all signatures: none outlives a change of what it signs (OPC 10). Problems: those of opening the relationships of the package. */
export function dropSignatures(opened: Package, changes: PackageChanges): WorkbookResult<void> {
  if (!opened.warnings.some(({ code }) => code === 'signed')) return success(undefined);
  for (const { name } of opened.entries) if (partKey(name).startsWith('_xmlsignatures/')) changes.dropped.add(partKey(name));
  const relationships = readXmlPart(opened, PACKAGE_RELATIONSHIPS);
  if (!relationships.ok) return relationships;
  changes.parts.set(PACKAGE_RELATIONSHIPS, patchRelationships(relationships.value, '', [], changes.dropped));
  return success(undefined);
}
