import { Validator } from '@cfworker/json-schema';
import type { OutputUnit, Schema } from '@cfworker/json-schema';
import { memberPath, placeAt, pointerSteps } from './json-path';
import type { ModelIssue, ModelIssueCode } from './model-issue';
import schema from './maturity-model.schema.json';

const validator = new Validator(schema as Schema, '2020-12', false);

/** The keywords that state a fault. The others only repeat, for each ancestor, that something below it is wrong. */
const CODE_OF_KEYWORD: ReadonlyMap<string, ModelIssueCode> = new Map([
  ['required', 'missing-key'],
  ['false', 'unknown-key'],
  ['type', 'wrong-type'],
  ['enum', 'not-allowed'],
  ['const', 'not-allowed'],
  ['minimum', 'too-small'],
  ['minLength', 'empty-text'],
  ['maxLength', 'too-long-text'],
  ['not', 'stray-character'],
  ['pattern', 'malformed-id'],
  ['minItems', 'too-few-items'],
  ['maxItems', 'too-many-items'],
]);

/**
 * Holds a parsed JSON document to `maturity-model.schema.json` (JSON Schema 2020-12).
 * Each fault is told once, at its deepest place; none means that the document has the type `MaturityModel`.
 */
export function checkModelStructure(document: unknown): ModelIssue[] {
  try {
    return validator.validate(document).errors.flatMap((error) => {
      const code = CODE_OF_KEYWORD.get(error.keyword);
      return code === undefined ? [] : [toIssue(document, error, code)];
    });
  } catch {
    // The validator throws on what JSON cannot hold, and on more errors than one call takes as arguments.
    return [{ path: '$', code: 'unreadable', detail: '' }];
  }
}

function toIssue(document: unknown, error: OutputUnit, code: ModelIssueCode): ModelIssue {
  const steps = pointerSteps(error.instanceLocation);
  const { path, value } = placeAt(document, steps);
  switch (code) {
    case 'missing-key': {
      // The validator names the absent key, one of the schema's own, in its sentence only.
      const name = error.error.split('"')[1] ?? '';
      return { path: memberPath(path, name), code, detail: name };
    }
    case 'unknown-key':
      return { path, code, detail: steps.at(-1) ?? '' };
    case 'too-long-text':
    case 'too-few-items':
    case 'too-many-items':
      return { path, code, detail: String(Reflect.get(Object(value), 'length')) };
    default:
      return { path, code, detail: nameValue(value) };
  }
}

function nameValue(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' && value !== null ? 'object' : String(value);
}
