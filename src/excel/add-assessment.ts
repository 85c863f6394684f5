import type { OfficeResult } from '../adapters/office-js/office-problem';
import type { OfficeWorkbook } from '../adapters/office-js/office-workbook';
import type { Language } from '../model/language';
import type { MaturityModel } from '../model/maturity-model';
import type { WorkbookDescription } from '../workbook/workbook-description';
import { loadWriting } from './load-writing';

/** Adds an assessment to the workbook that is open in Excel, beside whatever it holds, and shows it: four round trips. */
export async function addAssessment(office: OfficeWorkbook, kind: 'blank' | 'sample', model: MaturityModel, language: Language): Promise<OfficeResult<null>> {
  const listed = await office.list();
  if (!listed.ok) return listed;
  const taken = listed.value.sheets.map(({ name }) => name);
  const description = await describe(kind, model, language, taken);
  const written = await office.write(listed.value, { sheets: [], warnings: [] }, description);
  if (!written.ok) return written;
  return await office.show(description.sheets[0]?.name ?? '', null);
}

async function describe(kind: 'blank' | 'sample', model: MaturityModel, language: Language, taken: readonly string[]): Promise<WorkbookDescription> {
  if (kind === 'sample') {
    const { sampleAssessment } = await import(/* webpackChunkName: "sample" */ './sample');
    return sampleAssessment(model, language, taken);
  }
  return (await loadWriting()).blankAssessment(model, language, null, taken);
}
