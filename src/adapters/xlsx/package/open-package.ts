import type { WorkbookProblemCode, WorkbookResult, WorkbookWarning } from '../../../workbook/workbook-problem';
import type { Unpacking } from '../codec';
import { failure, success } from '../result';
import { parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { findDirectory } from '../zip/find-directory';
import { readZip } from '../zip/read-zip';
import type { ZipEntry } from '../zip/read-zip';
import { isCompoundFile } from './compound-file';
import { CONTENT_TYPES_PART, readContentTypes } from './content-types';
import type { ContentTypes } from './content-types';
import { foreignFormat } from './foreign-format';
import { packageWarnings } from './package-warnings';
import { partKey, relationshipsPartOf } from './part-name';
import { createPartReader } from './part-reader';
import type { PartReader } from './part-reader';
import { isOfKind, isStrict, readRelationships } from './relationships';
import type { Relationship } from './relationships';

/** A workbook package, opened: its parts are inflated only when asked for. */
export interface Package extends PartReader {
  /** All files of the archive, in its order. */
  readonly entries: readonly ZipEntry[];
  /** The workbook part: its name, its text, and the root element of that text. */
  readonly workbook: { readonly name: string; readonly text: string; readonly root: XmlElement };
  /** Relationships of the package itself. */
  readonly packageRelationships: readonly Relationship[];
  /** Relationships of the workbook part. */
  readonly relationships: readonly Relationship[];
  readonly contentTypes: ContentTypes;
  /** Whether it is of the strict form of ISO/IEC 29500. */
  readonly strict: boolean;
  readonly warnings: readonly WorkbookWarning[];
}

const PACKAGE_RELATIONSHIPS_PART = '_rels/.rels';

/**
 * Opens a workbook package (OPC, ISO/IEC 29500-2), found by content and relationships, never by fixed part names.
 * Problems: those of `readZip`, what the file is instead of a workbook, `missing-part`, `damaged`, `too-large`.
 */
export function openPackage(bytes: Uint8Array, codec: Unpacking): WorkbookResult<Package> {
  if (isCompoundFile(bytes) || findDirectory(bytes) === undefined) return failure(foreignFormat(bytes));
  const archive = readZip(bytes);
  if (!archive.ok) return archive;
  const { entries, junkAround } = archive.value;
  const parts = createPartReader(entries, codec);
  const foreign = foreignArchive(entries, parts);
  if (foreign !== undefined) return failure(foreign);

  const contentTypes = readPart(parts, CONTENT_TYPES_PART, readContentTypes);
  if (!contentTypes.ok) return contentTypes;
  const packageRelationships = readPart(parts, PACKAGE_RELATIONSHIPS_PART, (text) => readRelationships(text, ''));
  if (!packageRelationships.ok) return packageRelationships;
  const document = packageRelationships.value.find((relationship) => isOfKind(relationship, 'officeDocument'));
  if (document === undefined || document.external) return failure('not-a-workbook');

  const name = document.target;
  if (isBinary(name, contentTypes.value)) return failure('binary-workbook', name);
  const text = parts.partText(name);
  if (!text.ok) return text;
  const root = parseXml(text.value, name);
  if (!root.ok) return root;
  if (root.value.local !== 'workbook') return failure('not-a-workbook', name);
  const relationships = readPart(parts, relationshipsPartOf(name), (rels) => readRelationships(rels, name));
  if (!relationships.ok) return relationships;

  const found = { entries, packageRelationships: packageRelationships.value, relationships: relationships.value, ...parts };
  return success({
    workbook: { name, text: text.value, root: root.value },
    contentTypes: contentTypes.value,
    strict: isStrict(document),
    warnings: packageWarnings({ junkAround, ...found }),
    ...found,
  });
}

function readPart<T>(parts: PartReader, part: string, read: (text: string) => WorkbookResult<T>): WorkbookResult<T> {
  const text = parts.partText(part);
  return text.ok ? read(text.value) : text;
}

/** What an archive is that is no package, not even what is left of a workbook: an OpenDocument names its type in its first entry; any other is no workbook. */
function foreignArchive(entries: readonly ZipEntry[], parts: PartReader): WorkbookProblemCode | undefined {
  if ([CONTENT_TYPES_PART, PACKAGE_RELATIONSHIPS_PART].some((part) => parts.entryOf(part) !== undefined)) return undefined;
  if (entries.some(({ name }) => partKey(name).startsWith('xl/'))) return undefined;
  const type = parts.partText('mimetype');
  return type.ok && type.value.startsWith('application/vnd.oasis.opendocument.') ? 'open-document' : 'not-a-workbook';
}

/** Whether the workbook part is that of an .xlsb file (MS-XLSB 2.1.7.62). */
function isBinary(name: string, contentTypes: ContentTypes): boolean {
  return contentTypes.of(name)?.includes('.binary.') ?? partKey(name).endsWith('.bin');
}
