import type { Checksum } from './checksum';
import { addChecksum, emptyChecksum } from './checksum';
import type { BenchFile } from './floors';
import type { Writer } from './make-workbooks';

/** Something to measure: what it does with one workbook, and the cells that it visited, when it visits any. */
export interface Runner {
  readonly name: string;
  /** Whose workbooks it can read. */
  readonly writers: readonly Writer[];
  readonly run: (file: BenchFile) => Checksum | null | Promise<Checksum>;
}

/** How long a runner took for a workbook of a writer, in milliseconds: the rounds in order of size. */
export interface Timing {
  readonly runner: string;
  readonly writer: Writer;
  readonly rounds: readonly number[];
  /** Over all workbooks of the writer. */
  readonly checksum: Checksum;
}

const ROUNDS = 5;

/**
 * Times all runners in turn, so that whatever slows the machine slows them alike, over as many rounds after one to warm
 * up. Garbage is collected between turns: nobody pays for another one's.
 */
export async function timeRounds(runners: readonly Runner[], files: ReadonlyMap<Writer, readonly BenchFile[]>): Promise<Timing[]> {
  const turns = [...files].flatMap(([writer, own]) =>
    runners.filter(({ writers }) => writers.includes(writer)).map((runner) => ({ runner, writer, own, rounds: new Array<number>(), checksum: emptyChecksum() })),
  );
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const turn of turns) {
      globalThis.gc?.();
      const seen: (Checksum | null)[] = [];
      const start = performance.now();
      for (const file of turn.own) seen.push(await turn.runner.run(file));
      const time = (performance.now() - start) / turn.own.length;
      if (round > 0) turn.rounds.push(time);
      else for (const checksum of seen) if (checksum !== null) addChecksum(turn.checksum, checksum);
    }
  }
  return turns.map(({ runner, writer, rounds, checksum }) => ({ runner: runner.name, writer, rounds: rounds.sort((a, b) => a - b), checksum }));
}

/** The middle one of an odd number of rounds. */
export function median(rounds: readonly number[]): number {
  return rounds[(rounds.length - 1) / 2] ?? Number.NaN;
}

/** How far the rounds lie apart, as a share of their median. */
export function spread(rounds: readonly number[]): number {
  return ((rounds.at(-1) ?? Number.NaN) - (rounds[0] ?? Number.NaN)) / median(rounds);
}
