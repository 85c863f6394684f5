import { quotedSheetName } from '../../../workbook/a1-address';

/** Sheets that stand under another name while they are staged: name, in lower case -> name for now. */
export type SheetMoves = ReadonlyMap<string, string>;

/** A text constant, a quoted sheet, or a plain one before its cells. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula with its references led to where the sheets stand for now; Excel itself leads them back when those are renamed. */
export function movedFormula(formula: string, moves: SheetMoves): string {
  if (moves.size === 0 || !formula.includes('!')) return formula;
  return formula.replace(PIECES, (piece, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const moved = name === undefined ? undefined : moves.get(name.toLowerCase());
    return moved === undefined ? piece : `${quotedSheetName(moved)}!`;
  });
}

/** The sheet and the cells of a reference such as `Summary!$B$5:$B$7`, where they stand for now; undefined when it names no sheet. */
export function movedReference(reference: string, moves: SheetMoves): { readonly sheet: string; readonly address: string } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const address = match?.[3];
  if (name === undefined || address === undefined) return undefined;
  return { sheet: moves.get(name.toLowerCase()) ?? name, address: address.replaceAll('$', '') };
}
