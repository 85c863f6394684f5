/** What the name of a staged sheet begins with: our design. */
const PREFIX = 'scm~';

/** Staged sheets that a run left behind are swept when they are older than this: ten minutes, in milliseconds (our design). */
const STALE_AFTER = 600_000;

/** The name under which the sheet at `index` is staged by a run that began at `now`, in milliseconds. */
export function stageName(now: number, index: number): string {
  return `${PREFIX}${now.toString(36)}~${String(index + 1)}`;
}

/** Whether a sheet was staged by a run that cannot be going on any more. */
export function isLeftBehind(name: string, now: number): boolean {
  const begun = new RegExp(`^${PREFIX}([0-9a-z]+)~[0-9]+$`).exec(name)?.[1];
  return begun !== undefined && now - Number.parseInt(begun, 36) > STALE_AFTER;
}
