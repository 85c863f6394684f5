import type { OfficeWorkbook } from '../adapters/office-js/office-workbook';
import { toProblem } from '../excel/to-problem';
import { writeResults } from '../excel/write-results';
import type { MaturityModel } from '../model/maturity-model';
import { keptPreferences } from '../taskpane/state/kept-preferences';
import { today } from '../taskpane/today';
import type { HostProblem } from '../taskpane/workbook-host';
import { citiesOfSheet } from './cities-of-sheet';

/** Writes the results of the city on the sheet that is shown, and shows its Summary. Undefined when it is done. */
export async function scoreSheet(office: OfficeWorkbook, model: MaturityModel): Promise<HostProblem | undefined> {
  const written = await writeResults(office, {
    model,
    flags: null,
    today: today(),
    wanted: 'all',
    language: keptPreferences().language,
    choose: citiesOfSheet,
    onStep: () => undefined,
    isCancelled: () => false,
  });
  switch (written.kind) {
    case 'written': {
      const shown = await office.show(written.sheets[0] ?? '', null);
      return shown.ok ? undefined : toProblem(shown.problem);
    }
    case 'failed':
      return written.problem;
    case 'cancelled':
      return undefined;
  }
}
