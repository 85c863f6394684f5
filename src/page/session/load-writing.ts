import type * as Writing from './writing';

/** Fetches what makes files; from the second call on it is there. */
export function loadWriting(): Promise<typeof Writing> {
  return import(/* webpackChunkName: "writing" */ './writing');
}
