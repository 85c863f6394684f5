import { fixed } from './formula';
import type { PlacedWords } from './read-code';
import type { SheetGrid } from './sheet-grid';
import { NOT_APPLICABLE, type WordListName, type WordLists } from './word-list';

const NAMES: readonly WordListName[] = ['ratings', 'assigned', 'approved', 'delivery', 'capability'];

/** Columns that the word lists take. */
export const WORD_COLUMNS = NAMES.length * 2;

/** The lists where they stand; resources are rated with the words of the ratings that come before *not applicable*. */
export type AllPlacedWords = Readonly<Record<WordListName | 'resources', PlacedWords>>;

/** Writes the lists of words from A on, each with its codes beside it. */
export function placeWords(grid: SheetGrid, lists: WordLists, headings: Readonly<Record<WordListName, string>>, firstRow: number): AllPlacedWords {
  const placed = (list: WordLists[WordListName], column: number): PlacedWords => {
    const range = (at: number) => `${fixed(firstRow, at)}:${fixed(firstRow + list.length - 1, at)}`;
    return { list, words: range(column), codes: range(column + 1) };
  };
  const all = NAMES.map((name, index) => {
    const column = 1 + 2 * index;
    grid.head(firstRow - 1, column, [headings[name], '']);
    lists[name].forEach(([word, code], position) => {
      grid.set(firstRow + position, column, word);
      grid.set(firstRow + position, column + 1, code);
    });
    return [name, placed(lists[name], column)] as const;
  });
  const grades = lists.ratings.slice(0, lists.ratings.findIndex(([, code]) => code === NOT_APPLICABLE));
  return Object.fromEntries([...all, ['resources', placed(grades, 1)]]) as AllPlacedWords;
}
