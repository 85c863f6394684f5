import type * as ManyCities from '../../browser/many-cities/many-cities';

/** Fetches what keeps many cities; from the second call on it is there. */
export function loadManyCities(): Promise<typeof ManyCities> {
  return import(/* webpackChunkName: "many-cities" */ '../../browser/many-cities/many-cities');
}
