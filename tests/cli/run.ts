import { runCommand } from '../../src/cli/run-command';

/** The day on which the tests are run, for the command. */
export const TODAY = '2026-03-31';

/** What a run of the command said, and its exit code. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export async function run(...args: string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, TODAY, { log: (line) => void out.push(line), error: (line) => void err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
