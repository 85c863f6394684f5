import { xmlText } from './xml-text';

/** Functions younger than the file format: files keep them with a prefix, which Excel does not show (MS-XLSX 2.3.3). */
const YOUNG = /\b(NUMBERVALUE|UNICHAR)\(/g;

/** A formula as a file keeps it. */
export function formulaXml(formula: string): string {
  const parts = formula.split('"');
  return xmlText(parts.map((part, index) => (index % 2 === 0 ? part.replace(YOUNG, '_xlfn.$1(') : part)).join('"'));
}
