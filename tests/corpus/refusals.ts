import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT, score } from '../tools/score';
import { committedTable, corpusFiles, type Checked, type Fault } from './corpus-files';

/** What a file ought to be answered with: the code of a refusal, or `no-assessment`. */
export interface ExpectedOutcome {
  readonly file: string;
  readonly code: string;
}

/** The committed table: what each file of the corpus is, as seen by looking at it, not by reading it with the product. */
export function expectedOutcomes(): ExpectedOutcome[] {
  return committedTable('refusals.tsv', ['file', 'code', 'why']).map(([file = '', code = '']) => ({ file, code }));
}

/** Every file of a folder has its row, every row its file, and each file is answered as its row says. */
export function checkRefusals(folder: string, expected: readonly ExpectedOutcome[]): Checked {
  const files = corpusFiles(folder);
  const rows = new Map(expected.map(({ file, code }) => [file, code]));
  const faults = [
    ...files.filter((file) => !rows.has(file)).map((file): Fault => ({ file, what: 'has no row in the table' })),
    ...expected.filter(({ file }) => !files.includes(file)).map(({ file }): Fault => ({ file, what: 'has a row in the table, but is not there' })),
  ];
  for (const file of files) {
    const code = rows.get(file);
    const outcome = outcomeOf(readFileSync(join(folder, file)));
    if (code !== undefined && outcome !== code) faults.push({ file, what: `ought to be ${code}, is ${outcome}` });
  }
  return { summary: `${files.length} files, ${rows.size} rows, ${new Set(rows.values()).size} codes`, faults };
}

function outcomeOf(bytes: Uint8Array): string {
  const read = FORMAT.read(bytes);
  if (!read.ok) return read.problem.code;
  return score(read.value).length === 0 ? 'no-assessment' : 'assessment';
}
