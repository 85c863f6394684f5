import type { CellContent } from '../workbook/sheet-data';
import { compactId } from './fold';
import { cellText } from './parse-value';

/** Finds the id of the model that a cell means, whatever stands in the place of its separators. */
export type IdMatcher = (content: CellContent | undefined) => string | undefined;

/** A matcher for these ids. Ids that are one without their separators never occur: the model's checks refuse them. */
export function idMatcher(ids: readonly string[]): IdMatcher {
  const exact = new Set(ids);
  let compact: ReadonlyMap<string, string> | undefined;
  return (content) => {
    const text = cellText(content);
    if (text === null) return undefined;
    if (exact.has(text)) return text;
    compact ??= new Map(ids.map((id) => [compactId(id), id]));
    return compact.get(compactId(text));
  };
}
