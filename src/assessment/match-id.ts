import type { CellContent } from '../workbook/sheet-data';
import { compactId, foldId } from './fold';
import { cellText } from './parse-value';

/** Finds the id of the model that a cell means: exact after folding, else without any separator. */
export type IdMatcher = (content: CellContent | undefined) => string | undefined;

/** A matcher for these ids. Ids that fold to one key never occur: the model's checks refuse them. */
export function idMatcher(ids: readonly string[]): IdMatcher {
  const folded = new Map(ids.map((id) => [foldId(id), id]));
  const compact = new Map(ids.map((id) => [compactId(id), id]));
  return (content) => {
    const text = cellText(content);
    return text === null ? undefined : (folded.get(foldId(text)) ?? compact.get(compactId(text)));
  };
}
