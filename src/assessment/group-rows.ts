import type { AnswerRow } from './assessment';
import type { FoundTable } from './find-tables';
import type { IdMatcher } from './match-id';
import { seenText } from './parse-value';
import { tableEntry, type TableEntry } from './table-entry';
import type { CompetencyColumn, CriteriaColumn } from './terms/columns';

/** The rows of each id, in sheet order; and the rows whose id nobody knows. */
export interface GroupedRows<Column extends string> {
  readonly byId: ReadonlyMap<string, readonly TableEntry<Column>[]>;
  readonly unknown: readonly TableEntry<Column>[];
}

/** Sorts the rows of some tables by the id in their ID column; rows without an id are no rows of the table. */
export function groupRows<Column extends string>(tables: readonly FoundTable<Column | 'id'>[], matchId: IdMatcher): GroupedRows<Column | 'id'> {
  const byId = new Map<string, TableEntry<Column | 'id'>[]>();
  const unknown: TableEntry<Column | 'id'>[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      const entry = tableEntry(table, row);
      const content = entry.content('id');
      const id = matchId(content);
      const known = id === undefined ? undefined : byId.get(id);
      if (known !== undefined) known.push(entry);
      else if (id !== undefined) byId.set(id, [entry]);
      else if (seenText(content) !== '') unknown.push(entry);
    }
  }
  return { byId, unknown };
}

/** Where the rows of each id begin. */
export function answerRows<Column extends CriteriaColumn | CompetencyColumn>(byId: ReadonlyMap<string, readonly TableEntry<Column>[]>): Map<string, AnswerRow> {
  const rows = new Map<string, AnswerRow>();
  for (const [id, [first, ...others]] of byId) if (first !== undefined) rows.set(id, { row: first.row, columns: first.columns, alone: others.length === 0 });
  return rows;
}
