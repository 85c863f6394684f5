import { workbookObject } from './areas/workbook';
import { WorkbookModel } from './model/workbook-model';
import { EmulatedHost } from './protocol/emulated-host';

/** Excel with one workbook open, which has one empty sheet. */
export interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly host: EmulatedHost;
}

/** The lowest ExcelApi set that the product promises to run on. */
export const FLOOR = '1.9';

/** A new workbook in an Excel that offers the ExcelApi set up to `version`. */
export function openWorkbook(firstSheet = 'Sheet1', version = FLOOR): OpenWorkbook {
  const model = new WorkbookModel(firstSheet);
  return { model, host: new EmulatedHost(workbookObject(model), version) };
}
