/** What the name of a staged sheet begins with: our design. */
const PREFIX = 'scm~';
const STAGED = new RegExp(`^${PREFIX}([0-9a-z]+)~[0-9]+$`);

/** Staged sheets that a run left behind are swept when they are older than this: ten minutes, in milliseconds (our design). */
const STALE_AFTER = 600_000;

/** The name under which the sheet at `index` is staged by a run that began at `now`, in milliseconds. */
export function stageName(now: number, index: number): string {
  return `${PREFIX}${now.toString(36)}~${String(index + 1)}`;
}

export function isStageName(name: string): boolean {
  return STAGED.test(name);
}

/** Whether a sheet was staged by a run that is not going on any more: one of `ended`, or one that began too long ago. */
export function isLeftBehind(name: string, now: number, ended: ReadonlySet<number>): boolean {
  const begun = Number.parseInt(STAGED.exec(name)?.[1] ?? '', 36);
  return ended.has(begun) || now - begun > STALE_AFTER;
}
