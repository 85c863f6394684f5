import type { OfficeProblem } from '../adapters/office-js/office-problem';
import type { OfficeWorkbook } from '../adapters/office-js/office-workbook';
import type { ScoredCity } from '../report/scored-city';
import { stateOf } from '../taskpane/reading';
import type { HostProblem, WriteStep } from '../taskpane/workbook-host';
import type { Language } from '../model/language';
import type { WorkbookData } from '../workbook/sheet-data';
import { keptText } from './kept-settings';
import { loadWriting } from './load-writing';
import { openWorkbook, type OpenWorkbook, type Scoring } from './open-workbook';
import { toProblem } from './to-problem';

/** Somebody who writes into a sheet each time that it is replaced does so at most this often. */
const MOST_TURNS = 10;

export interface Writing extends Scoring {
  readonly wanted: 'all';
  /** Of the result sheets; null takes that of each assessment. */
  readonly language: Language | null;
  /** The cities to write the results of. */
  readonly choose: (open: OpenWorkbook) => readonly ScoredCity[] | HostProblem;
  readonly onStep: (step: WriteStep) => void;
  readonly isCancelled: () => boolean;
}

export type Written =
  /** Names of the result sheets that are shown, the Summary first; `writtenOf` as it is kept with the workbook. */
  | { readonly kind: 'written'; readonly sheets: readonly string[]; readonly writtenOf: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: HostProblem };

/**
 * Scores the workbook in Excel and writes its result sheets: four round trips. What somebody wrote into a sheet between
 * its reading and its replacing is carried over by describing and writing once more.
 */
export async function writeResults(office: OfficeWorkbook, writing: Writing): Promise<Written> {
  let overtaken: WorkbookData | null = null;
  for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
    const written: TurnOutcome = await writeOnce(office, writing, overtaken);
    if (written.kind !== 'overtaken') return written;
    overtaken = written.sheets;
  }
  return { kind: 'failed', problem: { code: 'changed-while-writing', part: overtaken?.sheets[0]?.name ?? '', seen: '', details: '' } };
}

/** `sheets` stood where ours do now, with words in them that had not been read. */
type TurnOutcome = Written | { readonly kind: 'overtaken'; readonly sheets: WorkbookData };

async function writeOnce(office: OfficeWorkbook, writing: Writing, overtaken: WorkbookData | null): Promise<TurnOutcome> {
  const { onStep } = writing;
  const isCancelled = () => overtaken === null && writing.isCancelled();
  onStep('reading');
  const open = await openWorkbook(office, writing);
  if (!open.ok) return failed(open);
  if (isCancelled()) return { kind: 'cancelled' };
  onStep('scoring');
  const { listed, data, assessed, flags } = open.value;
  const chosen = writing.choose(open.value);
  if ('code' in chosen) return { kind: 'failed', problem: chosen };
  onStep('describing');
  const { describeResults } = await loadWriting();
  const { byCity } = describeResults(assessed.cities, data, overtaken ?? data, writing.language);
  const sheets = assessed.cities.flatMap((city, index) => (chosen.includes(city) ? (byCity[index] ?? []) : []));
  if (isCancelled()) return { kind: 'cancelled' };
  onStep('writing');
  const writtenOf = stateOf(assessed.cities);
  const done = await office.write(listed, data, { sheets }, { keep: keptText({ flags, writtenOf }), isCancelled });
  if (!done.ok) return failed(done);
  if (done.value.cancelled) return { kind: 'cancelled' };
  if (done.value.overtaken !== null) return { kind: 'overtaken', sheets: done.value.overtaken };
  return { kind: 'written', sheets: sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name), writtenOf };
}

function failed({ problem }: { readonly problem: OfficeProblem }): Written {
  return { kind: 'failed', problem: toProblem(problem) };
}
