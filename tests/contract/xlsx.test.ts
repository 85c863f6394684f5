import { FORMAT, read } from '../tools/score';
import { workbookContract } from './workbook-contract';

describe('an xlsx file', () => {
  workbookContract({
    readBack: (start, ...added) => {
      const created = FORMAT.create(start, { title: 'Contract', created: '2026-03-31' });
      const bytes = added.reduce((before, description) => {
        const after = FORMAT.addSheets(before, description);
        if (!after.ok) throw new Error(after.problem.code);
        return after.value;
      }, created);
      return Promise.resolve(read(bytes));
    },
  });
});
