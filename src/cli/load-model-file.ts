import { readFile } from 'node:fs/promises';
import { builtinModel } from '../model/builtin-model';
import { loadMaturityModel } from '../model/load-maturity-model';
import type { MaturityModel } from '../model/maturity-model';
import type { ModelIssue } from '../model/model-issue';
import type { UsageErrorCode } from './command-line';

export type ModelFileResult = { readonly model: MaturityModel } | { readonly error: UsageErrorCode; readonly issues: readonly ModelIssue[] };

/** The model to score against: the one in the file, or the built-in one. */
export async function loadModelFile(path: string | null): Promise<ModelFileResult> {
  if (path === null) return { model: builtinModel() };
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { error: 'unreadable-model', issues: [] };
  const json = parseJson(text);
  if (json === undefined) return { error: 'model-not-json', issues: [] };
  const loaded = loadMaturityModel(json.value);
  return loaded.ok ? { model: loaded.model } : { error: 'bad-model', issues: loaded.issues };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}
