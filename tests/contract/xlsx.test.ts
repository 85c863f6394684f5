import type { WorkbookResult } from '../../src/workbook/workbook-problem';
import type { WorkbookDescription } from '../../src/workbook/workbook-description';
import { FORMAT, read } from '../tools/score';
import { changesContract } from './changes-contract';
import type { Changed } from './changes-contract';
import { workbookContract } from './workbook-contract';

const made = (start: WorkbookDescription): Uint8Array => FORMAT.create(start, { title: 'Contract', created: '2026-03-31' });

function changed(start: WorkbookDescription, change: (bytes: Uint8Array) => WorkbookResult<Uint8Array>): Promise<Changed> {
  const bytes = made(start);
  const result = change(bytes);
  return Promise.resolve({ before: read(bytes), after: read(result.ok ? result.value : bytes), ok: result.ok });
}

describe('an xlsx file', () => {
  workbookContract({
    readBack: (start, ...added) => {
      const bytes = added.reduce((before, description) => {
        const after = FORMAT.addSheets(before, description);
        if (!after.ok) throw new Error(after.problem.code);
        return after.value;
      }, made(start));
      return Promise.resolve(read(bytes));
    },
  });
  changesContract({
    edit: (start, edits) => changed(start, (bytes) => FORMAT.editCells(bytes, edits)),
    removeSheets: (start, names) => changed(start, (bytes) => FORMAT.removeSheets(bytes, names)),
  });
});
