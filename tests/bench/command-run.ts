import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a run of the built command took: by the clock, of all its threads together, and the most memory it had. */
export interface CommandRun {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

/** Has the program say at its end what it used; its threads start with the same words and keep quiet. */
const METER = `data:text/javascript,${encodeURIComponent(
  "import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write('\\n' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024])); });",
)}`;

/** Runs the built command. @throws when it does not end well */
export function runBuilt(root: string, ...args: string[]): CommandRun {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', METER, join(root, 'dist', 'cli', 'smart-city-maturity.js'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`exit code ${String(status)}: ${stderr.slice(0, 2000)}`);
  const [processorSeconds = Number.NaN, megabytes = Number.NaN] = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '[]') as number[];
  return { seconds, processorSeconds, megabytes };
}
