import type { PlacedWords } from './read-code';
import { fixed } from './formula';
import type { SheetGrid } from './sheet-grid';
import type { WordListName, WordLists } from './word-list';

const NAMES: readonly WordListName[] = ['ratings', 'assigned', 'approved', 'delivery', 'capability'];

/** Columns that the word lists take. */
export const WORD_COLUMNS = NAMES.length * 2;

/** Writes the lists of words from A on, each with its codes beside it. */
export function placeWords(grid: SheetGrid, lists: WordLists, headings: Readonly<Record<WordListName, string>>, firstRow: number): Readonly<Record<WordListName, PlacedWords>> {
  const placed = NAMES.map((name, index) => {
    const column = 1 + 2 * index;
    const list = lists[name];
    grid.head(firstRow - 1, column, [headings[name], '']);
    list.forEach(([word, code], position) => {
      grid.set(firstRow + position, column, word);
      grid.set(firstRow + position, column + 1, code);
    });
    const range = (at: number) => `${fixed(firstRow, at)}:${fixed(firstRow + list.length - 1, at)}`;
    return [name, { list, words: range(column), codes: range(column + 1) }] as const;
  });
  return Object.fromEntries(placed) as Readonly<Record<WordListName, PlacedWords>>;
}
