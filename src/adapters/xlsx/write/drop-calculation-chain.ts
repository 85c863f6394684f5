import type { Package } from '../package/open-package';
import { partKey } from '../package/part-name';
import { partOfKind } from '../package/relationships';
import type { PackageChanges } from './package-changes';
import { CONTENT_TYPES } from './part-kind';

/** Drops the list of cells with formulas, which Excel makes anew: one that names a cell without a formula is damage to it. */
export function dropCalculationChain({ relationships, contentTypes }: Package, changes: PackageChanges): void {
  const chain = partOfKind(relationships, 'calcChain')?.target;
  if (chain !== undefined && contentTypes.of(chain) === CONTENT_TYPES.calculationChain) changes.dropped.add(partKey(chain));
}
