import type { ModelIssueCode } from '../model/model-issue';

/** What is wrong at a place of a model file; `detail` is the value or name it is about. */
export type ModelIssueTexts = Readonly<Record<ModelIssueCode, (detail: string) => string>>;
