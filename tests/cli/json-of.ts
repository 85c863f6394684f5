import { Validator, type Schema } from '@cfworker/json-schema';
import type { ResultJson } from '../../src/report/result-json';
import schema from '../../src/report/result.schema.json';

/** The result of one city in a JSON file of ours, which must keep to its published schema. */
export function jsonOf(bytes: Uint8Array): ResultJson {
  const [only, ...others] = resultsOf(bytes);
  if (only === undefined || others.length > 0) throw new Error('not one result');
  return only;
}

/** The results in a JSON file of ours, each after the schema. */
export function resultsOf(bytes: Uint8Array): ResultJson[] {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const results: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  const validator = new Validator(schema as Schema, '2020-12', false);
  for (const result of results) expect(validator.validate(result).errors).toEqual([]);
  return results as ResultJson[];
}
