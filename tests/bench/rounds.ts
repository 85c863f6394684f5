import { addChecksum, emptyChecksum, type Checksum } from './checksum';
import type { BenchFile } from './floors';
import type { Writer } from './make-workbooks';

/** Something to measure: what it does with one workbook, and the cells that it visited, when it visits any. */
export interface Runner {
  readonly name: string;
  /** Whose workbooks it can read. */
  readonly writers: readonly Writer[];
  readonly run: (file: BenchFile) => Checksum | null | Promise<Checksum>;
}

/** How long a runner took for a workbook of a writer: processor time in milliseconds, round by round. */
export interface Timing {
  readonly runner: string;
  readonly writer: Writer;
  readonly rounds: readonly number[];
  /** Over all workbooks of the writer. */
  readonly checksum: Checksum;
}

const ROUNDS = 5;

/** Workbooks that a runner does before it is the next one's turn. */
const TURN = 10;

/**
 * Times all runners over as many rounds after one to warm up, in short turns, so that whatever slows the machine slows
 * them alike. Processor time counts, not the clock: other programs disturb it less. Before each turn garbage is
 * collected: nobody pays for another one's.
 */
export async function timeRounds(runners: readonly Runner[], files: ReadonlyMap<Writer, readonly BenchFile[]>): Promise<Timing[]> {
  const able = [...files].flatMap(([writer, own]) => runners.filter(({ writers }) => writers.includes(writer)).map((runner) => ({ runner, writer, own })));
  const tallies = able.map(({ runner, writer, own }) => ({ runner, own, timing: { runner: runner.name, writer, rounds: new Array<number>(), checksum: emptyChecksum() } }));
  const longest = Math.max(...able.map(({ own }) => own.length));
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = tallies.map(() => 0);
    for (let first = 0; first < longest; first += TURN) {
      for (const [index, { runner, own, timing }] of tallies.entries()) {
        const files = own.slice(first, first + TURN);
        const { time, checksums } = await timeTurn(runner, files);
        times[index] = (times[index] ?? 0) + time / own.length;
        if (round === 0) for (const checksum of checksums) addChecksum(timing.checksum, checksum);
      }
    }
    if (round > 0) tallies.forEach(({ timing }, index) => timing.rounds.push(times[index] ?? Number.NaN));
  }
  return tallies.map(({ timing }) => timing);
}

async function timeTurn({ run }: Runner, files: readonly BenchFile[]): Promise<{ time: number; checksums: Checksum[] }> {
  const checksums: (Checksum | null)[] = [];
  globalThis.gc?.({ type: 'minor' });
  const start = process.cpuUsage();
  for (const file of files) checksums.push(await run(file));
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, checksums: checksums.filter((checksum) => checksum !== null) };
}

/** The middle one of an odd number of rounds. */
export function median(rounds: readonly number[]): number {
  return rounds.toSorted((a, b) => a - b)[(rounds.length - 1) / 2] ?? Number.NaN;
}

/** How far the rounds lie apart, as a share of their median. */
export function spread(rounds: readonly number[]): number {
  return (Math.max(...rounds) - Math.min(...rounds)) / median(rounds);
}
