import type { ChartDescription } from '../../../workbook/workbook-description';
import { frameName } from './drawing-xml';
import type { ExistingChart, ExistingDrawing } from './existing-drawing';
import { freeName } from '../../../workbook/free-name';
import { nextNumber } from './next-number';

/** The drawing of a sheet that has charts, or had. */
export interface PlannedDrawing {
  readonly part: string;
  readonly existing: ExistingDrawing | undefined;
  readonly charts: readonly PlannedChart[];
  /** Charts of ours that are no longer described. */
  readonly gone: readonly ExistingChart[];
}

export interface PlannedChart {
  readonly description: ChartDescription;
  readonly part: string;
  readonly relationshipId: string;
  /** The chart that it takes the place of; undefined for a new one. */
  readonly existing: ExistingChart | undefined;
  /** Of its frame, when new. */
  readonly id: number;
}

/**
 * Gives the charts of a sheet their parts, new ones in `folder`; one that is there under the same name keeps its own.
 * Undefined when the sheet has no charts to write and none of ours to take away.
 */
export function planDrawing(charts: readonly ChartDescription[], existing: ExistingDrawing | undefined, folder: string, parts: Set<string>): PlannedDrawing | undefined {
  const ours = new Map(existing?.charts);
  if (charts.length === 0 && ours.size === 0) return undefined;
  const relationshipIds = new Set(existing?.relationships?.root.children.map(({ attributes }) => (attributes.get('Id') ?? '').toLowerCase()));
  const firstId = nextNumber(existing?.ids ?? [], 1);
  const planned = charts.map((description, index): PlannedChart => {
    const same = ours.get(frameName(description));
    ours.delete(frameName(description));
    return {
      description,
      part: same?.part ?? freeName((number) => `${folder}charts/chart${number}.xml`, parts),
      relationshipId: same?.relationshipId ?? freeName((number) => `rId${number}`, relationshipIds),
      existing: same,
      id: firstId + index,
    };
  });
  const part = existing?.part.name ?? freeName((number) => `${folder}drawings/drawing${number}.xml`, parts);
  return { part, existing, charts: planned, gone: [...ours.values()] };
}
