import type { HostProblem } from '../taskpane/workbook-host';
import { commandLanguage } from './command-language';
import { toFragment } from './told-problem';

/** Per cent of the screen. */
const SIZE = { height: 35, width: 30 };

/** Opens a window that says why a command did nothing. Where Excel opens none, there is no other place to say it. */
export function showProblem(problem: HostProblem): Promise<void> {
  const { href } = new URL(`dialog.html${toFragment(commandLanguage(), problem)}`, location.href);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(href, { ...SIZE, displayInIframe: true }, () => { resolve(); });
  });
}
