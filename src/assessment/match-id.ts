import type { CellContent } from '../workbook/sheet-data';
import { compactId } from './fold';
import { cellText } from './parse-value';

/** Finds the id of the model that a cell means, whatever stands in the place of its separators. */
export type IdMatcher = (content: CellContent | undefined) => string | undefined;

/** A matcher for these ids. Ids that are one without their separators never occur: the model's checks refuse them. */
export function idMatcher(ids: readonly string[]): IdMatcher {
  const compact = new Map(ids.map((id) => [compactId(id), id]));
  return (content) => {
    const text = cellText(content);
    return text === null ? undefined : compact.get(compactId(text));
  };
}
