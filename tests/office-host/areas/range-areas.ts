import type { HostObject } from '../protocol/host-object';
import { opens, readable } from '../protocol/members';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { rangeFormat } from './range-format';
import type { SheetRange } from './sheet-range';

/** A RangeAreas object: several ranges of one sheet. */
export function rangeAreasObject(ranges: readonly SheetRange[]): HostObject {
  return {
    className: 'RangeAreas',
    members: {
      address: readable('1.9', () => ranges.map(({ address }) => address).join(',')),
      format: opens('1.9', () => rangeFormat(ranges)),
      conditionalFormats: opens('1.9', () => conditionalFormats(ranges)),
      dataValidation: opens('1.9', () => dataValidation(ranges)),
    },
  };
}
