/** The text of a formula that is a text constant alone: quoted, with quotes inside doubled. */
export function textConstant(formula: string): string | undefined {
  const quoted = /^="((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  return quoted?.replaceAll('""', '"');
}

/** A text as such a formula. */
export function constantFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}
