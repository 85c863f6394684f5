import { expose, proxy, type ProxyMarked } from 'comlink';
import type { MaturityModel } from '../../model/maturity-model';
import { BlobCities } from './blob-cities';

/** Begins with many cities; `model` is the text of the page's model, `today` an ISO day. */
export function startCities(model: string, today: string): BlobCities & ProxyMarked {
  return proxy(new BlobCities(JSON.parse(model) as MaturityModel, today));
}

expose(startCities);
