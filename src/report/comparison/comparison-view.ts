import type { CommonBlocker } from '../../analysis/comparison/common-blockers';
import type { RankedCity } from '../../analysis/comparison/rank-cities';
import type { SameCity } from '../../analysis/comparison/same-cities';
import type { ComparedCity } from '../../analysis/comparison/compared-city';
import type { ComparisonTexts } from '../../locales/comparison-messages';
import type { Messages } from '../../locales/messages';
import type { MaturityModel } from '../../model/maturity-model';
import type { ComparisonPlaces } from './place-comparison';

/** What the cities were scored with, and when they are compared. */
export interface ComparisonJob {
  readonly model: MaturityModel;
  readonly modelHash: string;
  /** Version of the product. */
  readonly tool: string;
  /** ISO day. */
  readonly date: string;
}

/** All that the sheets of a comparison are made from. */
export interface ComparisonView {
  readonly ranked: readonly RankedCity[];
  readonly same: ReadonlyMap<ComparedCity, SameCity>;
  /** Every criterion, the most common blocker first. */
  readonly blockers: readonly CommonBlocker[];
  readonly job: ComparisonJob;
  readonly places: ComparisonPlaces;
  readonly messages: Messages;
  readonly texts: ComparisonTexts;
}

/** Foot of every printed page: what it is, when and with what it was made. */
export function comparisonFooter({ job: { model, tool, date }, texts }: ComparisonView): string {
  return `${texts.titles.comparison} · ${date} · Smart City Maturity ${tool}, ${model.id} ${model.version}`;
}
