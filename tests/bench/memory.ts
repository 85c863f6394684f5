import { execFileSync } from 'node:child_process';
import { scoredCopy } from './product';

/** Resident memory of a process in MB: at its start, and after as many workbooks in a row. */
export type MemoryCourse = readonly { readonly workbooks: number; readonly megabytes: number }[];

const POINTS = [0, 500, 1000, 2000, 3000, 4000, 5000];

/** Word that has the bench, started anew, do nothing but the course. */
export const MEMORY_COURSE = 'memory-course';

/** Makes 5,000 scored copies in a row in a process of their own. */
export function measureMemory(bench: string, paths: readonly string[]): MemoryCourse {
  const output = execFileSync(process.execPath, [bench, MEMORY_COURSE], { input: JSON.stringify(paths), encoding: 'utf8' });
  return JSON.parse(output) as MemoryCourse;
}

/** The course itself, over the same workbooks again and again. */
export function memoryCourse(paths: readonly string[]): MemoryCourse {
  let done = 0;
  return POINTS.map((workbooks) => {
    for (; done < workbooks; done += 1) scoredCopy(paths[done % paths.length] ?? '');
    return { workbooks, megabytes: Math.round(process.memoryUsage().rss / 2 ** 20) };
  });
}
