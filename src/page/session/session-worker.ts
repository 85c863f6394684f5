import { expose, proxy, type ProxyMarked } from 'comlink';
import type { MaturityModel } from '../../model/maturity-model';
import { WorkbookSession } from './workbook-session';

/** Starts a session with the model that the page carries as the text of its JSON file: the product's own, tested as such. */
export function startSession(model: string): WorkbookSession & ProxyMarked {
  return proxy(new WorkbookSession(JSON.parse(model) as MaturityModel));
}

expose(startSession);
