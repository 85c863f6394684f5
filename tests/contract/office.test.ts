import { done, openInExcel, readAll, writeTo } from '../tools/excel';
import { workbookContract } from './workbook-contract';

const FIRST = 'Empty at first';

// Each text of the contract's laws takes eight requests.
jest.setTimeout(60_000);

describe('a workbook that is open in Excel', () => {
  workbookContract({
    readBack: async (start, ...added) => {
      const excel = await openInExcel(FIRST);
      for (const description of [start, ...added]) done(await writeTo(excel, description));
      const { sheets, warnings } = await readAll(excel);
      return { sheets: sheets.filter(({ name }) => name !== FIRST), warnings };
    },
  });
});
