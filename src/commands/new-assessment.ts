import type { OfficeWorkbook } from '../adapters/office-js/office-workbook';
import { addAssessment } from '../excel/add-assessment';
import { toProblem } from '../excel/to-problem';
import type { MaturityModel } from '../model/maturity-model';
import type { HostProblem } from '../taskpane/workbook-host';
import { commandLanguage } from './command-language';

/** Adds a blank assessment to the workbook and shows it. Undefined when it is done. */
export async function newAssessment(office: OfficeWorkbook, model: MaturityModel): Promise<HostProblem | undefined> {
  const added = await addAssessment(office, 'blank', model, commandLanguage());
  return added.ok ? undefined : toProblem(added.problem);
}
