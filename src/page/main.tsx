import { wrap } from 'comlink';
import { createRoot } from 'react-dom/client';
import type { MaturityModel } from '../model/maturity-model';
import { fetchRest } from './fetch-rest';
import { Page } from './page';
import './page.css';
import type { SessionWorker } from './session/session-worker';
import { startWorker } from './start-worker';

/** Milliseconds. */
const REST_AFTER = 500;

/** Starts the page: the worker with the model that the page carries, and the pane over it. */
async function main(): Promise<void> {
  const model = document.getElementById('maturity-model')?.textContent ?? '';
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const session = await wrap<SessionWorker>(startWorker()).startSession(model);
  createRoot(root).render(<Page session={session} model={JSON.parse(model) as MaturityModel} openCities={async () => (await import(/* webpackChunkName: "start-cities" */ './start-cities')).startCities(model)} />);
  // What is fetched early must not delay what is shown first; what fails now is fetched when it is wanted.
  setTimeout(() => { fetchRest(session).catch(() => undefined); }, REST_AFTER);
}

void main();
