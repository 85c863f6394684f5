import { isInGrid } from '../../../workbook/a1-address';
import type { CellEdit } from '../../../workbook/cell-edit';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Codec } from '../codec';
import { openPackage } from '../package/open-package';
import type { Package } from '../package/open-package';
import { failure, success } from '../result';
import { dropCalculationChain } from './drop-calculation-chain';
import { dropSignatures } from './drop-signatures';
import { forgetDropped } from './forget-dropped';
import { changedArchive, noChanges } from './package-changes';
import { patchCells } from './patch-cells';
import { recalculation } from './recalculation';
import { findWorksheet } from './sheet-element';
import { storedNumbers } from './stored-number';
import { editXml } from './xml-edit';

/**
 * The same workbook with these cells entered, in the styles that they have. Excel is asked to recalculate all formulas;
 * one in an entered cell is gone. All else in the sheets stays as it was written, and every other entry but the workbook
 * part keeps its compressed bytes. Not kept are signatures, which no longer hold, and, when a formula goes, the calculation
 * chain, which Excel makes anew. Problems: those of opening the package and the parts that change, `no-such-sheet`,
 * `no-such-cell`, and `formula-of-several-cells`.
 */
export function editCells(bytes: Uint8Array, edits: readonly CellEdit[], codec: Codec): WorkbookResult<Uint8Array> {
  const opened = openPackage(bytes, codec);
  if (!opened.ok) return opened;
  const byPart = editsByPart(opened.value, edits);
  if (!byPart.ok) return byPart;
  const stored = storedNumbers(opened.value);
  if (!stored.ok) return stored;
  const changes = noChanges();
  const unsigned = dropSignatures(opened.value, changes);
  if (!unsigned.ok) return unsigned;

  for (const [part, ofPart] of byPart.value) {
    const text = opened.value.partText(part);
    if (!text.ok) return text;
    const patched = patchCells(text.value, part, ofPart, stored.value);
    if (!patched.ok) return patched;
    changes.parts.set(part, patched.value.text);
    if (patched.value.formulaGone) dropCalculationChain(opened.value, changes);
  }
  const { name, text, root } = opened.value.workbook;
  changes.parts.set(name, editXml(text, recalculation(root)));
  const forgotten = forgetDropped(opened.value, changes);
  return forgotten.ok ? success(changedArchive(opened.value, changes, codec)) : forgotten;
}

function editsByPart(opened: Package, edits: readonly CellEdit[]): WorkbookResult<Map<string, CellEdit[]>> {
  const byPart = new Map<string, CellEdit[]>();
  for (const name of new Set(edits.map(({ sheet }) => sheet))) {
    const found = findWorksheet(opened.workbook.root, opened, name);
    if (found === undefined) return failure('no-such-sheet', name);
    const ofSheet = edits.filter(({ sheet }) => sheet === name);
    if (!ofSheet.every(isInGrid)) return failure('no-such-cell', name);
    byPart.set(found.part, [...(byPart.get(found.part) ?? []), ...ofSheet]);
  }
  return success(byPart);
}
