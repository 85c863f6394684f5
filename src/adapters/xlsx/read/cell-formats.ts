import { kindOfCode } from '../../../workbook/number-kind';
import type { NumberKind } from '../../../workbook/sheet-data';
import type { WorkbookResult } from '../../../workbook/workbook-problem';
import { failure, success } from '../result';
import { XmlScanner } from '../xml/xml-scanner';
import { kindOfBuiltIn } from './number-format';

/** Our design, a bound of memory: Excel takes at most 65,490 cell formats. */
const MOST_FORMATS = 200_000;

/**
 * How numbers are shown, by the style index of the cell (ISO/IEC 29500-1, 18.8.10); of a list that comes twice, the first
 * counts. Problems, naming `part`: as `XmlProblem`, and `too-large`.
 */
export function readCellFormats(text: string, part: string): WorkbookResult<readonly NumberKind[]> {
  const scanner = new XmlScanner(text);
  const codes = new Map<number, string>();
  const formats: number[] = [];
  const lists = new Set<string>(['numFmts', 'cellXfs']);
  let list: string | undefined;
  while (codes.size + formats.length <= MOST_FORMATS && scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.depth === 1) {
      list = [...lists].find((name) => scanner.is(name));
      lists.delete(list ?? '');
    }
    if (scanner.depth !== 2 || list === undefined) continue;
    const id = Number(scanner.attribute('numFmtId') ?? '0');
    if (list === 'cellXfs') formats.push(id);
    else if (scanner.is('numFmt')) codes.set(id, scanner.attribute('formatCode') ?? '');
  }
  if (codes.size + formats.length > MOST_FORMATS) return failure('too-large', part);
  if (scanner.problem !== null) return failure(scanner.problem, part);
  const kinds = new Map([...codes].map(([id, code]) => [id, kindOfCode(code)]));
  return success(formats.map((id) => kinds.get(id) ?? kindOfBuiltIn(id)));
}
