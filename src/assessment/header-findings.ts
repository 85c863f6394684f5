import { distance } from 'fastest-levenshtein';
import { cellAddress } from '../workbook/a1-address';
import type { FoundTable } from './find-tables';
import { finding, type Finding } from './finding';
import { foldWord, visibleText } from './fold';
import type { TermIndex } from './terms/term';

/** Our design: a header is a slip of the pen when at most one letter in four is wrong. */
const LETTERS_PER_SLIP = 4;

/**
 * Findings for the header cells of a table that were not read: those that repeat a column; those that may be a known word
 * with a slip of the pen, with the nearest one; and a list of the rest, which may well be columns of a person's own.
 */
export function headerFindings<Column extends string>(sheet: string, table: FoundTable<Column>, words: TermIndex<Column>): Finding[] {
  const at = (column: number) => cellAddress({ row: table.headerRow, column });
  const findings = table.repeated.map(({ field, column }) => finding('column-twice', sheet, at(column), { field }));
  const others: { text: string; column: number }[] = [];
  for (const { text, column } of table.unknown) {
    const word = foldWord(text);
    if (word === '') continue;
    const field = nearest(word, words);
    if (field === undefined || table.columns.has(field)) others.push({ text: visibleText(text), column });
    else findings.push(finding('column-misspelt', sheet, at(column), { seen: text, field }));
  }
  const [first] = others;
  if (first !== undefined) findings.push(finding('columns-not-read', sheet, at(first.column), { seen: others.map(({ text }) => text).join(', '), count: others.length }));
  return findings;
}

/** The column whose word is nearest to a folded text, when it is near. */
function nearest<Column extends string>(text: string, { meanings }: TermIndex<Column>): Column | undefined {
  let least = Math.floor(text.length / LETTERS_PER_SLIP) + 1;
  let field: Column | undefined;
  for (const [word, { key }] of meanings) {
    if (Math.abs(word.length - text.length) >= least) continue;
    const slips = distance(word, text);
    if (slips >= least) continue;
    least = slips;
    field = key;
  }
  return field;
}
