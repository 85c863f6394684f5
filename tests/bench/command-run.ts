import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a run of the built command took: by the clock, of all its threads together, and the most memory it had. */
export interface CommandRun {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

/**
 * Has the program say at its end what it used; its threads start with the same words and keep quiet. Linux lets a program
 * inherit the most memory of who started it, but for the peak in its status.
 */
const METER = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   import { existsSync, readFileSync } from 'node:fs';
   const STATUS = '/proc/self/status';
   const peak = () => (existsSync(STATUS) ? Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync(STATUS, 'utf8'))[1]) : process.resourceUsage().maxRSS);
   if (isMainThread) process.on('exit', () => {
     const { userCPUTime, systemCPUTime } = process.resourceUsage();
     process.stderr.write('\\n' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, peak() / 1024]));
   });`,
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
