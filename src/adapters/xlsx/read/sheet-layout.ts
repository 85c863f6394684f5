import { LAST_COLUMN, parseArea } from '../../../workbook/a1-address';
import type { CellArea } from '../../../workbook/a1-address';
import type { ColumnSpan } from '../../../workbook/sheet-data';
import type { XmlScanner } from '../xml/xml-scanner';
import { isTrue } from './is-true';
import { parseIndex } from './parse-number';

/** Our design: the most spans and areas that are kept; no assessment has more, and they are only told of. */
const MOST_KEPT = 10_000;

/** What of the layout of a sheet decides how its cells look to a person: hidden columns and merged cells. */
export class SheetLayout {
  readonly hiddenColumns: ColumnSpan[] = [];
  readonly merges: CellArea[] = [];

  /** Takes what the current element says, a child of a child of `worksheet`. */
  read(scanner: XmlScanner): void {
    if (scanner.is('col')) this.readColumn(scanner);
    else if (scanner.is('mergeCell')) this.readMerge(scanner);
  }

  private readColumn(scanner: XmlScanner): void {
    if (!isTrue(scanner.attribute('hidden')) || this.hiddenColumns.length >= MOST_KEPT) return;
    const first = parseIndex(scanner.attribute('min') ?? '');
    const last = parseIndex(scanner.attribute('max') ?? '');
    if (first >= 1 && last >= first) this.hiddenColumns.push({ first, last: Math.min(last, LAST_COLUMN) });
  }

  private readMerge(scanner: XmlScanner): void {
    const area = parseArea(scanner.attribute('ref') ?? '');
    if (area !== undefined && this.merges.length < MOST_KEPT) this.merges.push(area);
  }
}
