import { createRoot, type Root } from 'react-dom/client';
import { BlobCities } from '../../src/browser/many-cities/blob-cities';
import { builtinModel } from '../../src/model/builtin-model';
import { pageCities } from '../../src/page/page-cities';
import { Page } from '../../src/page/page';
import '../../src/page/page.css';
import { WorkbookSession } from '../../src/page/session/workbook-session';
import { citiesWithMishap } from './cities-with-mishap';
import type { Mishap } from './mishap';
import { sessionWithMishap } from './session-with-mishap';

declare global {
  interface Window {
    startPage: (mishap: Mishap | null) => void;
  }
}

let root: Root | null = null;

/** Shows the real page anew, as a person sees it who opens it for the first time. */
window.startPage = (mishap) => {
  root?.unmount();
  localStorage.clear();
  scrollTo(0, 0);
  const model = builtinModel();
  const place = document.getElementById('root');
  if (place === null) throw new Error('the page has no root');
  root = createRoot(place);
  root.render(<Page session={sessionWithMishap(new WorkbookSession(model), mishap)} model={model} openCities={() => Promise.resolve(pageCities(citiesWithMishap(new BlobCities(model, '2026-03-31'), mishap), () => undefined))} />);
};
