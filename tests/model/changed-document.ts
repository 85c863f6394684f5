/** Member names and list positions from the top of a JSON document down. */
export type Steps = readonly (string | number)[];

/** Steps in the notation of the issues, as `$.criteria[3].id`. */
export function jsonPath(steps: Steps): string {
  return steps.reduce<string>((path, step) => (typeof step === 'number' ? `${path}[${step}]` : `${path}.${step}`), '$');
}

/** A copy of the document with one value put in at a place, old or new. */
export function withValue(document: unknown, steps: Steps, value: unknown): unknown {
  return changed(document, steps, (parent, key) => Reflect.set(parent, key, value));
}

/** A copy of the document without one key. */
export function withoutKey(document: unknown, steps: Steps): unknown {
  return changed(document, steps, (parent, key) => Reflect.deleteProperty(parent, key));
}

/** What stands at a place of a JSON document. */
export function valueAt(document: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>((value, step) => Reflect.get(Object(value), step), document);
}

/** Every place of a JSON document, the top first. */
export function placesIn(value: unknown, steps: Steps = []): Steps[] {
  if (Array.isArray(value)) return [steps, ...value.flatMap((item, index) => placesIn(item, [...steps, index]))];
  if (typeof value !== 'object' || value === null) return [steps];
  return [steps, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...steps, key]))];
}

function changed(document: unknown, steps: Steps, edit: (parent: object, key: string | number) => boolean): unknown {
  const copy = structuredClone(document);
  const parent = valueAt(copy, steps.slice(0, -1));
  const key = steps.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined || !edit(parent, key)) {
    throw new Error(`nothing to change at ${jsonPath(steps)}`);
  }
  return copy;
}
