import { checkMaturityModel } from './check-maturity-model';
import { checkModelStructure } from './check-model-structure';
import type { MaturityModel } from './maturity-model';
import type { ModelIssue } from './model-issue';

/** A maturity model, or all that keeps the file from being one. */
export type LoadedModel = { readonly ok: true; readonly model: MaturityModel } | { readonly ok: false; readonly issues: readonly ModelIssue[] };

/**
 * Takes a parsed JSON document for a maturity model: its structure first, then, where that is sound, its meaning.
 * That another model keeps the dimensions M, S, R and the levels 0-5 is our design.
 */
export function loadMaturityModel(json: unknown): LoadedModel {
  const faults = checkModelStructure(json);
  if (faults.length > 0) return { ok: false, issues: faults };
  const model = json as MaturityModel;
  const issues = checkMaturityModel(model);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, model };
}
