import { createRoot } from 'react-dom/client';
import { officeWorkbook } from '../../adapters/office-js/office-workbook';
import type { MaturityModel } from '../../model/maturity-model';
import { Pane } from '../../taskpane/pane';
import { PATIENCE } from '../excel-patience';
import { ExcelHost } from '../excel-host';
import { isOfficeDark, officeLanguages, startOffice } from '../office-start';
import { CannotStart } from './cannot-start';

/** Starts the pane over the workbook that is open in Excel, or says why it cannot. */
async function main(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('the page has no root');
  const root = createRoot(place);
  const start = await startOffice();
  if (start.kind !== 'excel') {
    root.render(<CannotStart reason={start.kind} languages={navigator.languages} />);
    return;
  }
  const text = document.getElementById('maturity-model')?.textContent ?? '';
  const model = JSON.parse(text) as MaturityModel;
  const office = officeWorkbook({ patience: PATIENCE, now: Date.now });
  const host = new ExcelHost(office, model, async () => (await import(/* webpackChunkName: "excel-cities" */ '../excel-cities')).excelCities(office, text));
  root.render(<Pane host={host} model={model} languages={officeLanguages()} hostDark={isOfficeDark} />);
}

void main();
