import { workbookObject } from './areas/workbook';
import { EVENTS } from './model/workbook-events';
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
  const host = new EmulatedHost(workbookObject(model), version);
  model.events.listener = (event, argument) => { host.tell(EVENTS[event], argument); };
  return { model, host };
}
