import type { InputFile } from '../find-inputs';
import type { FileOutcome } from '../outcome';
import type { Order } from '../run';
import { chainsOf } from './chains';
import type { Machine } from './machine';
import { placeHere, placeInThread, type Place } from './place';

const MOST_JOBS = 8;

/** Who follows a run. */
export interface Follower {
  /** A file is being worked on. */
  readonly started: (file: InputFile) => void;
  /** A city of a table that holds many is done. */
  readonly alive: () => void;
  /** A file is done; said of each in the order of the inputs. */
  readonly told: (file: InputFile, outcome: FileOutcome) => void;
  /** A file is done; said at once. */
  readonly done: () => void;
}

/**
 * Works on all files, some at once, and tells what became of each in the order given: the same for any number of jobs.
 * After an interruption the files in hand are finished, and those left are told nothing of.
 * @param jobs how many at once; null leaves it to the machine
 * @returns how many files were left
 */
export async function runFiles(files: readonly InputFile[], order: Order, jobs: number | null, machine: Machine, follower: Follower): Promise<number> {
  const chains = await chainsOf(files, order);
  const outcomes: (FileOutcome | undefined)[] = files.map(() => undefined);
  let next = 0;
  let told = 0;
  const isStopped = machine.interruption.isRequested;
  const finish = (index: number, outcome: FileOutcome) => {
    outcomes[index] = outcome;
    follower.done();
    for (; told < files.length; told += 1) {
      const [file, ready] = [files[told], outcomes[told]];
      if (file === undefined || ready === undefined) return;
      follower.told(file, ready);
    }
  };
  const workAt = async (place: Place) => {
    for (let chain = chains[next++]; chain !== undefined && !isStopped(); chain = chains[next++]) {
      const taken: string[] = [];
      for (const index of chain) {
        const file = files[index];
        if (file === undefined || isStopped()) break;
        follower.started(file);
        const outcome = await place.work(file, taken);
        if (outcome.kind === 'scored') taken.push(...outcome.written);
        finish(index, outcome);
      }
    }
  };
  const places = placesFor(Math.min(jobs ?? Math.min(machine.cores, MOST_JOBS), chains.length), files.length, order, machine, follower);
  await Promise.all(places.map(workAt));
  await Promise.all(places.map((place) => place.end()));
  // Of files that were overtaken when the run stopped nothing is done; of those behind them the outcome is told.
  for (let index = told; index < files.length; index += 1) {
    const [file, outcome] = [files[index], outcomes[index]];
    if (file !== undefined && outcome !== undefined) follower.told(file, outcome);
  }
  return outcomes.filter((outcome) => outcome === undefined).length;
}

/** A single file has no neighbours to guard, and needs no thread. */
function placesFor(jobs: number, files: number, order: Order, { startWorker, interruption }: Machine, follower: Follower): Place[] {
  const watch = { alive: follower.alive, isStopped: interruption.isRequested };
  if (startWorker === null || files === 1) return [placeHere(order, watch)];
  return Array.from({ length: jobs }, () => placeInThread(() => startWorker(order), watch));
}
