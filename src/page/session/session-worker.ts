import { expose, proxy, type ProxyMarked } from 'comlink';
import type { MaturityModel } from '../../model/maturity-model';
import type { BlobCities } from '../../browser/many-cities/blob-cities';
import { loadManyCities } from './load-many-cities';
import { WorkbookSession } from './workbook-session';

/** Starts a session with the model that the page carries as the text of its JSON file: the product's own, tested as such. */
function startSession(model: string): WorkbookSession & ProxyMarked {
  return proxy(new WorkbookSession(JSON.parse(model) as MaturityModel));
}

/** Begins with many cities, as the same worker may; `today` is an ISO day. */
async function startCities(model: string, today: string): Promise<BlobCities & ProxyMarked> {
  const { BlobCities } = await loadManyCities();
  return proxy(new BlobCities(JSON.parse(model) as MaturityModel, today));
}

const worker = { startSession, startCities };
export type SessionWorker = typeof worker;
expose(worker);
