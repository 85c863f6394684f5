import { plainText, foldId } from '../fold';

/** Finds the id of a model that a header holds, with what is left of the header without it. */
export type IdFinder = (header: string) => { readonly id: string; readonly rest: string } | undefined;

const SEPARATOR = '[.,·_ -]';
/** Not within a word or number. */
const BEFORE = '(?<![\\p{L}\\p{N}])';
/** Neither before a letter or digit nor before a further number of a longer id. */
const AFTER = '(?![\\p{L}\\p{N}]|[.,·_-]\\p{N})';

/**
 * A finder for these ids: `M2.1`, `[M2.1] …`, `Q5. M2.1 - …`, with any separator; without one, as survey tools that allow
 * none write it (`M21`), only at the start of the header or of a bracket. Of several ids the one that begins the header
 * counts, else none does.
 */
export function idFinder(ids: readonly string[]): IdFinder {
  const spelled = new RegExp(ids.map((id) => `${BEFORE}(${pattern(id, SEPARATOR)})${AFTER}`).join('|'), 'giu');
  const compact = new RegExp(ids.map((id) => `(?:^|[[(])(${pattern(id, '')})(?=$|[\\]\\s).:_[])`).join('|'), 'giu');
  return (header) => {
    const plain = plainText(header);
    for (const expression of [spelled, compact]) {
      const found = [...plain.matchAll(expression)];
      const [first] = found;
      if (first === undefined) continue;
      const id = ids[groupOf(first)];
      const different = found.some((other) => ids[groupOf(other)] !== id);
      if (id === undefined || (different && !/^[^\p{L}]*(?:[qp][0-9]+[^\p{L}]*)?$/iu.test(plain.slice(0, first.index)))) return undefined;
      return { id, rest: `${plain.slice(0, first.index)} | ${plain.slice(first.index + first[0].length)}` };
    }
    return undefined;
  };
}

/** The place of the one group that matched. */
function groupOf(match: readonly (string | undefined)[]): number {
  return match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
}

/** 'M2.1' with what may stand between letters and digits, and in place of the full stop; zeros before a number do not count. */
function pattern(id: string, separator: string): string {
  const between = separator === '' ? '' : `${separator}?`;
  const [first = '', ...others] = foldId(id).match(/[A-Z]+|[0-9]+|\./g) ?? [];
  let written = first;
  let previous = first;
  for (const part of others) {
    if (part === '.') written += separator;
    else if (previous === '.') written += number(part);
    else written += between + number(part);
    previous = part;
  }
  return written;
}

function number(part: string): string {
  return /^[0-9]/.test(part) ? `0*${part}` : part;
}
