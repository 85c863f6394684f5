import type { ProblemTexts } from '../locales/problem-text';
import { loadMessages } from '../taskpane/state/load-messages';
import { VERSION } from '../version';
import { fromFragment } from './told-problem';

/** Shows why a ribbon command did nothing. All that comes in with the address is shown as plain text. */
async function main(): Promise<void> {
  const told = fromFragment(location.hash);
  const { pane, problems } = await loadMessages(told.language);
  const code = (Object.keys(problems) as (keyof ProblemTexts)[]).find((each) => each === told.code) ?? 'own-fault';
  document.documentElement.lang = told.language;
  put('h1', pane.product);
  put('#sentence', pane.refused(pane.thisWorkbook, problems[code](told)));
  put('#close', pane.closeWindow);
  if (told.details === '') return;
  put('summary', pane.details);
  put('pre', `${VERSION}\n${told.details}`);
  document.querySelector('details')?.removeAttribute('hidden');
}

function put(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element !== null) element.textContent = text;
}

void main();
