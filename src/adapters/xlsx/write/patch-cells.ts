import { cellAddress, qualifiedAddress } from '../../../workbook/a1-address';
import type { CellArea, CellPosition } from '../../../workbook/a1-address';
import type { CellEdit } from '../../../workbook/cell-edit';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { failure, success } from '../result';
import { enteredCellXml, isBlank } from './entered-cell-xml';
import { insertCells } from './insert-cells';
import { findPlaces } from './sheet-places';
import type { SheetPlaces } from './sheet-places';
import type { StoredNumber } from './stored-number';
import { widenDimension } from './widen-dimension';
import { editXml, replaceElement } from './xml-edit';
import type { XmlEdit } from './xml-edit';

export interface PatchedSheet {
  readonly text: string;
  /** Whether a formula gave way to what was entered. */
  readonly formulaGone: boolean;
}

/**
 * A worksheet part with these cells entered; of several for one cell the last counts. All outside them stays as it was
 * written. Problems: those of `findPlaces`, `damaged` without a place for cells, and `formula-of-several-cells`.
 */
export function patchCells(text: string, part: string, all: readonly CellEdit[], stored: StoredNumber): WorkbookResult<PatchedSheet> {
  const edits = [...new Map(all.map((edit) => [cellAddress(edit), edit])).values()];
  const places = findPlaces(text, part, new Set(edits.map(({ row }) => row)));
  if (!places.ok) return places;
  const { data, dimension, cells } = places.value;
  if (data === undefined) return failure('damaged', part);
  const bound = edits.find((edit) => isBound(edit, places.value));
  if (bound !== undefined) return failure('formula-of-several-cells', qualifiedAddress(bound.sheet, cellAddress(bound)));

  const filled = edits.filter(({ value }) => !isBlank(value));
  const known = edits.filter((edit) => cells.has(cellAddress(edit)));
  const changes = [
    ...(dimension === undefined ? [] : widenDimension(dimension, filled)),
    ...insertCells(filled.filter((edit) => !cells.has(cellAddress(edit))), data, places.value, stored),
    ...known.flatMap((edit) => replaceCell(edit, places.value, stored)),
  ];
  const formulaGone = known.some((edit) => cells.get(cellAddress(edit))?.some(({ formula }) => formula !== 'none'));
  return success({ text: editXml(text, changes), formulaGone });
}

/** A cell that a file names twice is read where it first holds something: the others are emptied. */
function replaceCell(edit: CellEdit, { cells }: SheetPlaces, stored: StoredNumber): XmlEdit[] {
  const same = cells.get(cellAddress(edit)) ?? [];
  return same.map(({ element }, index) => replaceElement(element, enteredCellXml(index === 0 ? edit.value : null, element.attributes, element.prefix, stored)));
}

/** Whether other cells hang on the formula of a cell, or the cell on that of another. */
function isBound(position: CellPosition, { cells, filled }: SheetPlaces): boolean {
  return cells.get(cellAddress(position))?.some(({ formula }) => formula === 'of-others') === true || filled.some((area) => isInside(position, area));
}

function isInside({ row, column }: CellPosition, { first, last }: CellArea): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}
