import type { ModelIssueTexts } from '../model-issue-text';

export const modelIssues: ModelIssueTexts = {
  unreadable: () => 'this cannot be read as a model',
  'missing-key': (detail) => `"${detail}" is missing`,
  'unknown-key': (detail) => `"${detail}" is not part of a model`,
  'wrong-type': (detail) => `"${detail}" is of the wrong kind`,
  'not-allowed': (detail) => `"${detail}" is not allowed here`,
  'too-small': (detail) => `${detail} is too small`,
  'empty-text': () => 'the text is empty',
  'too-long-text': (detail) => `the text is too long, with ${detail} characters`,
  'stray-character': (detail) => `"${detail}" has an extra space, a line break or an invisible character`,
  'malformed-id': (detail) => `"${detail}" is not an id: use capitals, digits and single separators`,
  'too-few-items': (detail) => `the list is too short (items: ${detail})`,
  'too-many-items': (detail) => `the list is too long (items: ${detail})`,
  'duplicate-id': (detail) => `the id "${detail}" appears twice`,
  'ambiguous-id': (detail) => `the id "${detail}" is too much like another one`,
  'unknown-reference': (detail) => `nothing in the model has the id "${detail}"`,
  'dimension-without-scored-criterion': (detail) => `the dimension ${detail} has no scored criterion`,
  'level-without-criterion': (detail) => `the level ${detail} has no criterion`,
  'falling-capability': (detail) => `the required capability falls from one level to the next (${detail})`,
  'scored-without-advice': (detail) => `the scored criterion ${detail} has no advice`,
  'diagnostic-with-advice': (detail) => `the diagnostic ${detail} must not have advice`,
};
