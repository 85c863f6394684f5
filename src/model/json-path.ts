/** A place in a JSON document and what stands there. */
export interface JsonPlace {
  /** In the notation of RFC 9535, as `$.criteria[3].id`. */
  readonly path: string;
  readonly value: unknown;
}

const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/** The path of an object's member. */
export function memberPath(objectPath: string, name: string): string {
  return PLAIN_NAME.test(name) ? `${objectPath}.${name}` : `${objectPath}[${JSON.stringify(name)}]`;
}

/** The member names and list positions that a JSON Pointer goes through (RFC 6901, URI fragment form, as `#/criteria/3/id`). */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Follows steps that exist in the document. */
export function placeAt(document: unknown, steps: readonly string[]): JsonPlace {
  return steps.reduce<JsonPlace>(
    ({ path, value }, step) => ({
      path: Array.isArray(value) ? `${path}[${step}]` : memberPath(path, step),
      value: Reflect.get(Object(value), step),
    }),
    { path: '$', value: document },
  );
}
