import type { CompetencyColumn, CriteriaColumn, HeaderLabel } from '../terms/columns';
import type { WideMapping } from './wide-mapping';

/** The columns of a wide table by what they answer. An id with two columns for one field has two sets, and so on. */
export interface ColumnSets {
  readonly criteria: ReadonlyMap<string, readonly Fields<CriteriaColumn>[]>;
  readonly competencies: ReadonlyMap<string, readonly Fields<CompetencyColumn>[]>;
  readonly labels: readonly Fields<HeaderLabel>[];
}

type Fields<Field extends string> = ReadonlyMap<Field, number>;

/** Sorts the matched columns of a mapping by id, in the order of the sheet. */
export function columnSets({ columns }: WideMapping): ColumnSets {
  const criteria = new Map<string, Map<CriteriaColumn, number>[]>();
  const competencies = new Map<string, Map<CompetencyColumn, number>[]>();
  const labels: Map<HeaderLabel, number>[] = [];
  for (const { column, match } of columns) {
    if (match.kind !== 'matched') continue;
    const { target } = match;
    if (target.kind === 'criterion') put(setsOf(criteria, target.id), target.field, column);
    else if (target.kind === 'competency') put(setsOf(competencies, target.id), target.field, column);
    else put(labels, target.label, column);
  }
  return { criteria, competencies, labels };
}

function setsOf<Field extends string>(byId: Map<string, Map<Field, number>[]>, id: string): Map<Field, number>[] {
  const sets = byId.get(id) ?? [];
  byId.set(id, sets);
  return sets;
}

function put<Field extends string>(sets: Map<Field, number>[], field: Field, column: number): void {
  const free = sets.find((set) => !set.has(field));
  if (free === undefined) sets.push(new Map([[field, column]]));
  else free.set(field, column);
}
