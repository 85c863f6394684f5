import { officeWorkbook, type OfficeWorkbook } from '../adapters/office-js/office-workbook';
import { PATIENCE } from '../excel/excel-patience';
import { startOffice } from '../excel/office-start';
import type { MaturityModel } from '../model/maturity-model';
import { faultDetails } from '../taskpane/state/fault-details';
import type { HostProblem } from '../taskpane/workbook-host';
import { newAssessment } from './new-assessment';
import { scoreSheet } from './score-sheet';
import { showProblem } from './show-problem';

type Command = (office: OfficeWorkbook, model: MaturityModel) => Promise<HostProblem | undefined>;

/** Names as the manifest has them. */
const COMMANDS: Readonly<Record<string, Command>> = { scoreSheet, newAssessment };

/** Gives Excel the commands of the ribbon. */
async function main(): Promise<void> {
  const start = await startOffice();
  if (start.kind === 'no-library' || start.kind === 'not-excel') return;
  const model = JSON.parse(document.getElementById('maturity-model')?.textContent ?? '') as MaturityModel;
  const office = officeWorkbook({ patience: PATIENCE, now: Date.now });
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void carryOut(() => command(office, model)).finally(() => { event.completed(); });
    });
  }
  document.documentElement.dataset['ready'] = 'true';
}

/** Whatever goes wrong is told, our own faults as well. */
async function carryOut(command: () => Promise<HostProblem | undefined>): Promise<void> {
  const problem = await command().catch((error: unknown): HostProblem => ({ code: 'own-fault', part: '', seen: '', details: faultDetails(error) }));
  if (problem !== undefined) await showProblem(problem);
}

void main();
