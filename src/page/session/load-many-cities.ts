import type * as Cities from '../../browser/many-cities/blob-cities';

/** Fetches what keeps many cities; from the second call on it is there. */
export function loadManyCities(): Promise<typeof Cities> {
  return import(/* webpackChunkName: "many-cities" */ '../../browser/many-cities/blob-cities');
}
