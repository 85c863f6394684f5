import type * as Writing from './writing';

/** Fetches what describes sheets; from the second call on it is there. */
export function loadWriting(): Promise<typeof Writing> {
  return import(/* webpackChunkName: "writing" */ './writing');
}
