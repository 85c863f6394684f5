import { partKey, relationshipsPartOf } from '../package/part-name';
import { chartXml } from './chart-xml';
import type { Dialect } from './dialect';
import type { PlannedChart, PlannedDrawing } from './drawing-plan';
import { chartAnchorXml, drawingXml } from './drawing-xml';
import type { ExistingDrawing } from './existing-drawing';
import type { PackageChanges } from './package-changes';
import { CONTENT_TYPES } from './part-kind';
import { patchRelationships } from './patch-relationships';
import { relationshipsXml } from './relationships-xml';
import { appendTo, editXml, replaceElement, setAttributes } from './xml-edit';
import { escapeCharacters } from './xml-text';

/**
 * Adds the parts of a drawing to the changes: its charts, itself, its relationships. Of a drawing that is there already all
 * stays where it lies, also our charts, which a person may have moved or resized; but for those that are gone.
 */
export function addDrawingParts({ part, existing, charts, gone }: PlannedDrawing, dialect: Dialect, changes: PackageChanges): void {
  for (const chart of charts) {
    changes.parts.set(chart.part, chartXml(chart.description, dialect, chart.existing?.userShapes));
    if (chart.existing === undefined) changes.types.set(chart.part, CONTENT_TYPES.chart);
  }
  const kept = new Set(charts.map((chart) => partKey(chart.part)));
  for (const chart of gone) if (!kept.has(partKey(chart.part))) changes.dropped.add(partKey(chart.part)).add(partKey(relationshipsPartOf(chart.part)));

  const added = charts.filter((chart) => chart.existing === undefined);
  const anchors = added.map(({ description, id, relationshipId }) => chartAnchorXml(description, id, relationshipId, dialect)).join('');
  if (existing === undefined) changes.types.set(part, CONTENT_TYPES.drawing);
  changes.parts.set(part, existing === undefined ? drawingXml(anchors, dialect) : patchDrawing(existing, charts, gone, anchors));

  const related = added.map((chart) => ({ id: chart.relationshipId, type: `${dialect.relationships}/chart`, target: chart.part }));
  const old = existing?.relationships;
  if (old !== undefined) changes.parts.set(old.name, patchRelationships(old, part, related, changes.dropped));
  else if (related.length > 0) changes.parts.set(relationshipsPartOf(part), relationshipsXml(part, related));
}

function patchDrawing({ part: { text, root } }: ExistingDrawing, charts: readonly PlannedChart[], gone: PlannedDrawing['gone'], anchors: string): string {
  const retold = charts.flatMap(({ description, existing }) =>
    existing === undefined ? [] : [setAttributes(existing.properties, new Map([['descr', escapeCharacters(description.text)]]))],
  );
  const removed = gone.map(({ whole }) => replaceElement(whole, ''));
  return editXml(text, [...retold, ...removed, ...(anchors === '' ? [] : appendTo(root, anchors))]);
}
