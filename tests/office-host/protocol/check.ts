import { invalidArgument } from './host-error';

/** Gives a value its type, or throws `InvalidArgument`. */
export type Check<Value> = (value: unknown) => Value;

export const text: Check<string> = (value) => {
  if (typeof value !== 'string') throw invalidArgument(`${JSON.stringify(value)} is no text`);
  return value;
};

export const number: Check<number> = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${JSON.stringify(value)} is no number`);
  return value;
};

export const flag: Check<boolean> = (value) => {
  if (typeof value !== 'boolean') throw invalidArgument(`${JSON.stringify(value)} is neither true nor false`);
  return value;
};

/** A colour as `#RRGGBB`, or an empty text for none. */
export const colour: Check<string> = (value) => {
  if (!/^(#[0-9A-F]{6})?$/.test(text(value))) throw invalidArgument(`${JSON.stringify(value)} is no colour`);
  return text(value);
};

/** One of the values of an enumeration. */
export function oneOf<const Value extends string>(...values: readonly Value[]): Check<Value> {
  return (value) => {
    const found = values.find((each) => each === value);
    if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${values.join(', ')}`);
    return found;
  };
}

/** An argument that may be left out. */
export function optional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value) => (value === undefined || value === null ? undefined : check(value));
}

/** A plain object with these fields and no others; each may be left out. */
export function fields<Fields extends object>(checks: { readonly [Key in keyof Fields]-?: Check<Exclude<Fields[Key], undefined>> }): Check<Fields> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('no object with fields');
    const known = new Map<string, Check<unknown>>(Object.entries<Check<unknown>>(checks));
    const checked = Object.entries(value).map(([key, each]) => {
      const check = known.get(key);
      if (check === undefined) throw invalidArgument(`unknown field ${key}`);
      return [key, check(each)];
    });
    return Object.fromEntries(checked) as Fields;
  };
}

/** Rows of equal length. */
export function grid<Value>(check: Check<Value>): Check<readonly (readonly Value[])[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length === 0) throw invalidArgument('no rows of values');
    const rows = value.map((row: unknown) => {
      if (!Array.isArray(row)) throw invalidArgument('a row that is no list');
      return row.map(check);
    });
    if (rows.some((row) => row.length !== rows[0]?.length)) throw invalidArgument('rows of different length');
    return rows;
  };
}
