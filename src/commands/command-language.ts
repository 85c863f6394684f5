import { officeLanguages } from '../excel/office-start';
import type { Language } from '../model/language';
import { keptPreferences } from '../taskpane/state/kept-preferences';
import { spokenLanguage } from '../taskpane/state/load-messages';

/** The language that the person chose in the pane, else Excel's. */
export function commandLanguage(): Language {
  return keptPreferences().language ?? spokenLanguage(officeLanguages());
}
