/**
 * @jest-environment-options {"globalsCleanup": "off"}
 */
import { officeWorkbook } from '../../src/adapters/office-js/office-workbook';
import type { OfficeResult } from '../../src/adapters/office-js/office-problem';
import { loadOffice } from '../office-host/client/load-office';
import type { Bridge } from '../office-host/client/win32-bridge';
import { openWorkbook } from '../office-host/open-workbook';
import { workbookContract } from './workbook-contract';

// Each text of the contract's laws takes eight requests.
jest.setTimeout(60_000);

let bridge: Bridge;

beforeAll(async () => {
  bridge = await loadOffice(openWorkbook().host);
});

function done<Value>(result: OfficeResult<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.part ?? ''} ${result.problem.detail}`);
  return result.value;
}

describe('a workbook that is open in Excel', () => {
  workbookContract({
    readBack: async (start, ...added) => {
      const { host } = openWorkbook('Empty at first', '1.13');
      bridge.host = host;
      const workbook = officeWorkbook({ patience: 30_000, now: () => 1_000_000 });
      for (const description of [start, ...added]) done(await workbook.write(done(await workbook.list()), description));
      const { sheets, warnings } = done(await workbook.read(done(await workbook.list()), () => true));
      return { sheets: sheets.filter(({ name }) => name !== 'Empty at first'), warnings };
    },
  });
});
