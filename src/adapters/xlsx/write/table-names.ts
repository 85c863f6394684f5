import { freeName } from '../../../workbook/free-name';
import { nextNumber } from './next-number';

/** Gives tables the names and numbers that must be theirs alone in a workbook. */
export interface TableNames {
  readonly identify: (wished: string) => TableIdentity;
}

export interface TableIdentity {
  readonly id: number;
  readonly name: string;
}

/** `names`: of the tables and defined names there are, which share one namespace; `ids`: of the tables there are. */
export function tableNames(names: Iterable<string>, ids: readonly number[]): TableNames {
  const taken = new Set([...names].map((name) => name.toLowerCase()));
  let next = nextNumber(ids, 1);
  return {
    identify: (wished) => {
      const id = next;
      next += 1;
      return { id, name: freeName((number) => (number === 1 ? wished : `${wished}_${String(number)}`), taken) };
    },
  };
}

/** Whether a table of this name was written for that wish. */
export function isNamedFor(name: string, wished: string): boolean {
  return name === wished || (name.startsWith(`${wished}_`) && /^[0-9]+$/.test(name.slice(wished.length + 1)));
}
