import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { CONTENT_TYPES_PART } from '../package/content-types';
import type { Package } from '../package/open-package';
import { partKey, relationshipsPartOf } from '../package/part-name';
import { partOfKind } from '../package/relationships';
import { failure, success } from '../result';
import { parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { isSafeName } from '../zip/read-zip';
import { STRICT, TRANSITIONAL } from './dialect';
import type { Dialect } from './dialect';
import { readExistingTables } from './existing-table';
import type { ExistingTable } from './existing-table';
import { freeName } from '../../../workbook/free-name';

/** A part of the package that is to be changed. */
export interface XmlPart {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** What sheets are added to: the parts that change, and what their additions must not clash with. */
export interface ExistingWorkbook {
  readonly package: Package;
  readonly dialect: Dialect;
  readonly workbook: XmlPart;
  readonly relationships: XmlPart;
  readonly contentTypes: XmlPart;
  /** The styles part; without a text when the workbook has none yet, or an empty one. */
  readonly styles: { readonly name: string; readonly part: XmlPart | undefined };
  readonly tables: readonly ExistingTable[];
}

/** Reads the parts to change. Problems: those of opening a part, and `damaged`. */
export function readExistingWorkbook(opened: Package): WorkbookResult<ExistingWorkbook> {
  const name = opened.workbook.name.replaceAll('\\', '/');
  const root = parseXml(opened.workbook.text, name);
  if (!root.ok) return root;
  const relationships = readXmlPart(opened, relationshipsPartOf(name));
  if (!relationships.ok) return relationships;
  const contentTypes = readXmlPart(opened, CONTENT_TYPES_PART);
  if (!contentTypes.ok) return contentTypes;
  const styles = readStyles(opened, name);
  if (!styles.ok) return styles;
  const tables = readExistingTables(opened);
  if (!tables.ok) return tables;
  return success({
    package: opened,
    dialect: opened.strict ? STRICT : TRANSITIONAL,
    workbook: { name, text: opened.workbook.text, root: root.value },
    relationships: relationships.value,
    contentTypes: contentTypes.value,
    styles: styles.value,
    tables: tables.value,
  });
}

/** A part as a tree. Problems: those of opening it, and `damaged`. */
export function readXmlPart(opened: Package, name: string): WorkbookResult<XmlPart> {
  const text = opened.partText(name);
  if (!text.ok) return text;
  const root = parseXml(text.value, name);
  return root.ok ? success({ name, text: text.value, root: root.value }) : failure(root.problem.code, name);
}

function readStyles(opened: Package, workbook: string): WorkbookResult<ExistingWorkbook['styles']> {
  const name = partOfKind(opened.relationships, 'styles')?.target;
  if (name === undefined) return success({ name: freeStylesName(opened, folderOf(workbook)), part: undefined });
  if (opened.entryOf(name) === undefined) return isSafeName(name) ? success({ name, part: undefined }) : failure('missing-part', name);
  const part = readXmlPart(opened, name);
  if (!part.ok) return part;
  if (part.value.root.local !== 'styleSheet') return failure('damaged', name);
  return success({ name, part: part.value.root.children.length === 0 ? undefined : part.value });
}

/** A part that nothing says to be the styles is none, whatever its name. */
function freeStylesName({ entries }: Package, folder: string): string {
  const taken = new Set(entries.map(({ name }) => partKey(name)));
  return freeName((number) => `${folder}styles${number === 1 ? '' : String(number)}.xml`, taken);
}

/** The folder of a part, with its closing slash; empty at the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
