import type { NumberKind } from '../../../workbook/sheet-data';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { failure, success } from '../result';
import { XmlScanner } from '../xml/xml-scanner';
import { kindOfBuiltIn, kindOfCode } from './number-format';

/** How numbers are shown, by the style index of the cell (ISO/IEC 29500-1, 18.8.10). Problems as `XmlProblem`. */
export function readCellFormats(text: string, part: string): WorkbookResult<readonly NumberKind[]> {
  const scanner = new XmlScanner(text);
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let list: 'numFmts' | 'cellXfs' | null = null;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.depth === 1) list = scanner.is('numFmts') ? 'numFmts' : scanner.is('cellXfs') ? 'cellXfs' : null;
    if (scanner.depth !== 2 || list === null) continue;
    const id = Number(scanner.attribute('numFmtId') ?? '0');
    if (list === 'cellXfs') formats.push(id);
    else codes.set(id, scanner.attribute('formatCode') ?? '');
  }
  if (scanner.problem !== null) return failure(scanner.problem, part);
  const kinds = new Map([...codes].map(([id, code]) => [id, kindOfCode(code)]));
  return success(formats.map((id) => kinds.get(id) ?? kindOfBuiltIn(id)));
}
