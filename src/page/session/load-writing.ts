/** Fetches what makes files; from the second call on it is there. */
export function loadWriting(): Promise<typeof import('./writing')> {
  return import(/* webpackChunkName: "writing" */ './writing');
}
