import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Package } from '../package/open-package';
import { parseIndex } from '../read/parse-number';
import { failure, success } from '../result';
import { XmlScanner } from '../xml/xml-scanner';
import { CONTENT_TYPES } from './part-kind';
import type { TableIdentity } from './table-names';

export interface ExistingTable extends TableIdentity {
  /** Name of its part. */
  readonly part: string;
}

/** All tables of a package. Problems: those of opening a part, and `damaged`. */
export function readExistingTables(opened: Package): WorkbookResult<ExistingTable[]> {
  const tables: ExistingTable[] = [];
  for (const { name } of opened.entries) {
    if (opened.contentTypes.of(name) !== CONTENT_TYPES.table) continue;
    const text = opened.partText(name);
    if (!text.ok) return text;
    const scanner = new XmlScanner(text.value);
    if (!scanner.next()) return failure('damaged', name);
    tables.push({ part: name, id: parseIndex(scanner.attribute('id') ?? ''), name: scanner.attribute('displayName') ?? scanner.attribute('name') ?? '' });
  }
  return success(tables);
}
