/** Functions younger than the file format: files keep them with a prefix, which Excel does not show (MS-XLSX 2.3.3). */
const YOUNG = ['NUMBERVALUE(', 'UNICHAR('] as const;
const PREFIX = '_xlfn.';

/** A formula as a file keeps it. */
export function storedFormula(formula: string): string {
  const young = YOUNG.filter((name) => formula.includes(name));
  if (young.length === 0) return formula;
  const parts = formula.split('"');
  const prefixed = (part: string) => young.reduce((text, name) => text.replaceAll(name, PREFIX + name), part);
  return parts.map((part, index) => (index % 2 === 0 ? prefixed(part) : part)).join('"');
}
