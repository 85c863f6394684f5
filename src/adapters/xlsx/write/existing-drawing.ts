import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Package } from '../package/open-package';
import { relationshipsPartOf } from '../package/part-name';
import { isOfKind, readRelationships, relationshipsById } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { failure, success } from '../result';
import { childNamed, childrenNamed, qualifiedAttribute } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { FRAME_PREFIX } from './drawing-xml';
import { readXmlPart } from './existing-workbook';
import type { XmlPart } from './existing-workbook';

/** What lies on a sheet that is to be replaced: charts of ours, and whatever a person put there. */
export interface ExistingDrawing {
  readonly part: XmlPart;
  readonly relationships: XmlPart | undefined;
  /** Ids of all that is on it. */
  readonly ids: readonly number[];
  /** Our charts, by the names of their frames. */
  readonly charts: ReadonlyMap<string, ExistingChart>;
}

export interface ExistingChart {
  /** Its `cNvPr`: name, alternative text. */
  readonly properties: XmlElement;
  /** What to take out with it: its anchor, or its frame alone when a person grouped it with other things. */
  readonly whole: XmlElement;
  readonly relationshipId: string;
  readonly part: string;
  /** Id of the relationship from the chart to what a person drew inside it. */
  readonly userShapes: string | undefined;
}

/** In bytes. Our design, a bound of memory: room for thousands of shapes on a sheet of ours, which holds two charts. */
const LARGEST = 4 * 2 ** 20;

/** A chart's frame with the element around it. */
interface Frame {
  readonly frame: XmlElement;
  readonly parent: XmlElement;
}

/**
 * A drawing, with those of our charts whose parts are there; of several under one name the first is ours, and the others
 * are a person's copies. Problems: those of opening the drawing and its relationships, `too-large`, and `damaged`.
 */
export function readExistingDrawing(opened: Package, name: string): WorkbookResult<ExistingDrawing> {
  if ((opened.entryOf(name)?.size ?? 0) > LARGEST) return failure('too-large', name);
  const part = readXmlPart(opened, name);
  if (!part.ok) return part;
  if (part.value.root.local !== 'wsDr') return failure('damaged', name);
  const relationshipsPart = relationshipsPartOf(name);
  const relationships = opened.entryOf(relationshipsPart) === undefined ? success(undefined) : readXmlPart(opened, relationshipsPart);
  if (!relationships.ok) return relationships;
  const list = relationships.value === undefined ? success([]) : readRelationships(relationships.value.text, name);
  if (!list.ok) return list;

  const ids: number[] = [];
  const frames: Frame[] = [];
  collect(part.value.root, ids, frames);
  const byId = relationshipsById(list.value);
  const charts = new Map<string, ExistingChart>();
  for (const frame of frames) {
    const properties = descend(frame.frame, 'nvGraphicFramePr', 'cNvPr');
    const title = properties?.attributes.get('name') ?? '';
    const chart = properties !== undefined && title.startsWith(FRAME_PREFIX) && !charts.has(title) ? readChart(opened, frame, properties, byId) : undefined;
    if (chart !== undefined) charts.set(title, chart);
  }
  return success({ part: part.value, relationships: relationships.value, ids, charts });
}

function collect(parent: XmlElement, ids: number[], frames: Frame[]): void {
  for (const child of parent.children) {
    if (child.local === 'cNvPr') ids.push(Number(child.attributes.get('id')));
    if (child.local === 'graphicFrame') frames.push({ frame: child, parent });
    collect(child, ids, frames);
  }
}

function readChart(opened: Package, { frame, parent }: Frame, properties: XmlElement, relationships: ReadonlyMap<string | undefined, Relationship>): ExistingChart | undefined {
  const chart = descend(frame, 'graphic', 'graphicData', 'chart');
  const relationship = chart && relationships.get(qualifiedAttribute(chart, 'id'));
  if (relationship === undefined || relationship.external || !isOfKind(relationship, 'chart')) return undefined;
  if (opened.entryOf(relationship.target) === undefined) return undefined;
  const old = readXmlPart(opened, relationship.target);
  const shapes = old.ok ? childNamed(old.value.root, 'userShapes') : undefined;
  const alone = parent.local.endsWith('Anchor') && childrenNamed(parent, 'graphicFrame').length === 1;
  return {
    properties,
    whole: alone ? parent : frame,
    relationshipId: relationship.id,
    part: relationship.target,
    userShapes: shapes && qualifiedAttribute(shapes, 'id'),
  };
}

function descend(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((parent, name) => parent && childNamed(parent, name), element);
}
