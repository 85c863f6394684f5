import { Validator, type Schema } from '@cfworker/json-schema';
import type { ResultJson } from '../../src/report/result-json';
import schema from '../../src/report/result.schema.json';

/** The results in a JSON file of ours, which must keep to its published schema. */
export function resultsOf(bytes: Uint8Array): ResultJson[] {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
  expect(new Validator(schema as Schema, '2020-12', false).validate(parsed).errors).toEqual([]);
  return (Array.isArray(parsed) ? parsed : [parsed]) as ResultJson[];
}

/** The same where there must be one alone. */
export function jsonOf(bytes: Uint8Array): ResultJson {
  const [only, ...others] = resultsOf(bytes);
  if (only === undefined || others.length > 0) throw new Error('not one result');
  return only;
}
