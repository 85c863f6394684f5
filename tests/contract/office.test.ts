import type { OfficeResult } from '../../src/adapters/office-js/office-problem';
import type { WorkbookDescription } from '../../src/workbook/workbook-description';
import { done, openInExcel, readAll, writeTo } from '../tools/excel';
import type { OpenInExcel } from '../tools/excel';
import { changesContract } from './changes-contract';
import type { Changed } from './changes-contract';
import { workbookContract } from './workbook-contract';

const FIRST = 'Empty at first';

// Each text of the contract's laws takes many requests.
jest.setTimeout(60_000);

/** A workbook with these sheets alone. */
async function opened(...descriptions: readonly WorkbookDescription[]): Promise<OpenInExcel> {
  const excel = await openInExcel(FIRST);
  for (const description of descriptions) done(await writeTo(excel, description));
  done(await excel.workbook.removeSheets(done(await excel.workbook.list()), [FIRST]));
  return excel;
}

async function changed(start: WorkbookDescription, change: (excel: OpenInExcel) => Promise<OfficeResult<null>>): Promise<Changed> {
  const excel = await opened(start);
  const before = await readAll(excel);
  const { ok } = await change(excel);
  return { before, after: await readAll(excel), ok };
}

describe('a workbook that is open in Excel', () => {
  workbookContract({ readBack: async (...descriptions) => readAll(await opened(...descriptions)) });
  changesContract({
    edit: (start, edits) => changed(start, async ({ workbook }) => workbook.edit(done(await workbook.list()), edits)),
    removeSheets: (start, names) => changed(start, async ({ workbook }) => workbook.removeSheets(done(await workbook.list()), names)),
  });
});
