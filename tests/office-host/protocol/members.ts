import type { Check } from './check';
import { HostError } from './host-error';
import type { HostObject, Member } from './host-object';

/** A property that can be read alone. */
export function readable(since: string, read: () => unknown): Member {
  return { kind: 'property', since, read };
}

/** A property that takes values of one type. */
export function writable<Value>(since: string, check: Check<Value>, read: () => unknown, write: (value: Value) => void): Member {
  return { kind: 'property', since, read, write: (value) => { write(check(value)); } };
}

/** A property kept as it is given. */
export function kept<Key extends string, Value>(since: string, check: Check<Value>, bag: Partial<Record<Key, unknown>>, key: Key, initial: Value): Member {
  return writable(since, check, () => bag[key] ?? initial, (value) => { bag[key] = value; });
}

/** A property that holds another object. */
export function opens(since: string, open: () => HostObject | null): Member {
  return { kind: 'object', since, open };
}

type Results<Checks extends readonly Check<unknown>[]> = { -readonly [Index in keyof Checks]: ReturnType<Checks[Index]> };

/** A method; its arguments are checked one by one, and there may be no more of them. */
export function method<const Checks extends readonly Check<unknown>[]>(since: string, parameters: Checks, call: (...args: NoInfer<Results<Checks>>) => unknown): Member {
  return {
    kind: 'method',
    since,
    call: (args) => {
      if (args.slice(parameters.length).some((more) => more !== undefined && more !== null)) throw new TypeError('more arguments than the host knows');
      return call(...(parameters.map((check, index) => check(args[index])) as unknown as Results<Checks>));
    },
  };
}

/** The object that a look-up finds, or null where it finds none. */
export function orNull(find: (key: string) => HostObject): (key: string) => HostObject | null {
  return (key) => {
    try {
      return find(key);
    } catch (error) {
      if (error instanceof HostError && error.code === 'ItemNotFound') return null;
      throw error;
    }
  };
}

/** A list of objects that are found by their key. */
export function collection(className: string, items: () => readonly HostObject[], find: (key: unknown) => HostObject, since: string, members: Readonly<Record<string, Member>> = {}): HostObject {
  const lookUp = method(since, [(key: unknown) => key], find);
  return { className, items, item: find, members: { getItem: lookUp, ...members } };
}
