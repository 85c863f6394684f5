import { wrap } from 'comlink';
import type { CitiesHost } from '../taskpane/cities-host';
import { today } from '../taskpane/today';
import { pageCities } from './page-cities';
import type { SessionWorker } from './session/session-worker';
import { startWorker } from './start-worker';

/** Begins with many cities in a worker of their own; `model` is the text of the page's model. */
export async function startCities(model: string): Promise<CitiesHost> {
  const worker = startWorker();
  return pageCities(await wrap<SessionWorker>(worker).startCities(model, today()), () => { worker.terminate(); });
}
