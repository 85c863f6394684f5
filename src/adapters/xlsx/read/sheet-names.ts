import type { XmlElement } from '../xml/xml-tree';
import { childNamed, childrenNamed } from '../xml/xml-tree';
import { decodeText } from '../xml/decode-text';
import { cellText } from './cell-text';

/**
 * Defined names that belong to one sheet and hold a text constant (ISO/IEC 29500-1, 18.2.5), by the place of that sheet
 * in the list of all sheets; hidden names count.
 */
export function readSheetNames(workbook: { readonly text: string; readonly root: XmlElement }): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const bySheet = new Map<number, Map<string, string>>();
  for (const element of childrenNamed(childNamed(workbook.root, 'definedNames'), 'definedName')) {
    const name = element.attributes.get('name');
    const sheet = element.attributes.get('localSheetId');
    if (name === undefined || sheet === undefined) continue;
    const constant = textConstant(cellText(decodeText(workbook.text.slice(element.openEnd, element.closeStart)).trim()));
    if (constant === undefined) continue;
    const names = bySheet.get(Number(sheet)) ?? new Map<string, string>();
    bySheet.set(Number(sheet), names.set(name, constant));
  }
  return bySheet;
}

/** The text of a formula that is a text constant alone: quoted, with quotes inside doubled. */
function textConstant(formula: string): string | undefined {
  const quoted = formula.startsWith('=') ? formula.slice(1) : formula;
  if (quoted.length < 2 || !quoted.startsWith('"') || !quoted.endsWith('"')) return undefined;
  const pieces = quoted.slice(1, -1).split('""');
  return pieces.some((piece) => piece.includes('"')) ? undefined : pieces.join('"');
}
