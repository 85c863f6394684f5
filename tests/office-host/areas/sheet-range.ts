import type { CellArea } from '../../../src/workbook/a1-address';
import { qualifiedAddress } from '../../../src/workbook/a1-address';
import { invalidArgument } from '../protocol/host-error';
import { isHostObject } from '../protocol/host-object';
import type { Check } from '../protocol/check';
import { addressOf, areaOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';

/** Cells of one sheet: what a Range object, or one of several in a RangeAreas, stands for. */
export class SheetRange {
  readonly sheet: SheetModel;
  readonly area: CellArea;

  constructor(sheet: SheetModel, area: CellArea) {
    this.sheet = sheet;
    this.area = area;
  }

  /** `Sheet!A1:C9`. */
  get address(): string {
    return qualifiedAddress(this.sheet.name, addressOf(this.area));
  }
}

/** An argument that must be a Range object. */
export const rangeObject: Check<SheetRange> = (value) => {
  if (!isHostObject(value) || !(value.target instanceof SheetRange)) throw invalidArgument('no Range');
  return value.target;
};

/** An address inside a sheet. */
export const addressText: Check<CellArea> = (value) => {
  const area = typeof value === 'string' ? areaOf(value) : undefined;
  if (area === undefined) throw invalidArgument(`${JSON.stringify(value)} is no address`);
  return area;
};

/** Longest list of addresses that Excel takes in one text. */
const LONGEST_LIST = 8192;

/** Several addresses, parted by commas. */
export const addressList: Check<CellArea[]> = (value) => {
  if (typeof value !== 'string' || value.length > LONGEST_LIST) throw invalidArgument('no list of addresses of at most 8,192 characters');
  return value.split(',').map((address) => addressText(address));
};
