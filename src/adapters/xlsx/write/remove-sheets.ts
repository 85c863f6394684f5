import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Codec } from '../codec';
import { openPackage } from '../package/open-package';
import type { Package } from '../package/open-package';
import { partKey, relationshipsPartOf } from '../package/part-name';
import { failure, success } from '../result';
import { dropCalculationChain } from './drop-calculation-chain';
import { dropSignatures } from './drop-signatures';
import { forgetDropped } from './forget-dropped';
import { changedArchive, noChanges } from './package-changes';
import { partsOfTheirOwn } from './parts-of-their-own';
import { isVisible, removeTabs } from './patch-removed-tabs';
import { findWorksheet, sheetElements } from './sheet-element';
import type { FoundWorksheet } from './sheet-element';
import { editXml } from './xml-edit';

/**
 * The same workbook without these worksheets, the parts that hang on them alone and the names that are theirs alone. The
 * workbook, its relationships and the content types change; every other entry keeps its compressed bytes. Not kept are
 * signatures, which no longer hold, and the calculation chain, which Excel makes anew. Formulas elsewhere that point at the
 * sheets stay as they are. Problems: those of opening the package and its relationships, `no-such-sheet`, and
 * `no-visible-sheet` when none would be left.
 */
export function removeSheets(bytes: Uint8Array, names: readonly string[], codec: Codec): WorkbookResult<Uint8Array> {
  const opened = openPackage(bytes, codec);
  if (!opened.ok) return opened;
  const { name, text, root } = opened.value.workbook;
  const found = findSheets(opened.value, names);
  if (!found.ok) return found;
  const removed = new Set(found.value.map(({ index }) => index));
  if (!sheetElements(root).some((tab, index) => isVisible(tab) && !removed.has(index))) return failure('no-visible-sheet');
  const parts = partsOfTheirOwn(opened.value, new Set(found.value.map(({ part }) => partKey(part))));
  if (!parts.ok) return parts;

  const changes = noChanges();
  const unsigned = dropSignatures(opened.value, changes);
  if (!unsigned.ok) return unsigned;
  for (const part of parts.value) changes.dropped.add(part).add(relationshipsPartOf(part));
  dropCalculationChain(opened.value, changes);
  changes.parts.set(name, editXml(text, removeTabs(root, removed)));
  const forgotten = forgetDropped(opened.value, changes);
  return forgotten.ok ? success(changedArchive(opened.value, changes, codec)) : forgotten;
}

function findSheets(opened: Package, names: readonly string[]): WorkbookResult<FoundWorksheet[]> {
  const sheets: FoundWorksheet[] = [];
  for (const name of names) {
    const sheet = findWorksheet(opened.workbook.root, opened, name);
    if (sheet === undefined) return failure('no-such-sheet', name);
    sheets.push(sheet);
  }
  return success(sheets);
}
