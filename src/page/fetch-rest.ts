import type { Remote } from 'comlink';
import { LANGUAGES } from '../model/language';
import { loadMessages } from '../taskpane/state/load-messages';
import { loadSample } from './sample';
import type { WorkbookSession } from './session/workbook-session';

/** Fetches all that a first result does not need, so that from then on the page works without a network; then says so on the document. */
export async function fetchRest(session: Remote<WorkbookSession>): Promise<void> {
  await Promise.all([
    session.prepare(),
    import(/* webpackChunkName: "views" */ '../taskpane/views/later-views'),
    import(/* webpackChunkName: "preview" */ './preview/preview'),
    import(/* webpackChunkName: "cities" */ '../taskpane/cities/cities-view'),
    import(/* webpackChunkName: "start-cities" */ './start-cities'),
    import(/* webpackChunkName: "dark-theme" */ '../taskpane/state/dark-theme'),
    ...LANGUAGES.map(loadMessages),
    ...LANGUAGES.map(loadSample),
  ]);
  document.documentElement.dataset['complete'] = 'true';
}
