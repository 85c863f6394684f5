import type { MemoryCourse } from './memory';
import { median, type Timing } from './rounds';

/** A budget of the product, and what was measured. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly unit: 'x' | 'MB' | 'cities/s';
  readonly budget: number;
  readonly stretch: number;
  /** Whether less is better. */
  readonly ceiling: boolean;
}

/** How much a process may still grow after its first 500 workbooks and count as flat. */
const FLAT = 1.1;

/** What the budgets are about. */
export interface Measured {
  readonly timings: readonly Timing[];
  readonly memory: MemoryCourse;
  readonly citiesPerSecond: number;
}

export function budgets({ timings, memory, citiesPerSecond }: Measured): Budget[] {
  const time = (runner: string, like = runner) => meanTime(timings, runner, like);
  const largest = Math.max(...memory.map(({ megabytes }) => megabytes));
  const peers = ['@e965/xlsx', 'exceljs'].filter((peer) => timings.some(({ runner }) => runner === peer));
  return [
    { what: 'read + score : floor (read file, inflate)', measured: time('read + score') / time('floor: inflate'), unit: 'x', budget: 4, stretch: 2.5, ceiling: true },
    ...peers.map((peer): Budget => ({ what: `${peer}, reading only : read + score`, measured: time(peer) / time('read + score', peer), unit: 'x', budget: 5, stretch: 8, ceiling: false })),
    { what: 'scored copy : both floors (inflate, deflate)', measured: time('scored copy') / (time('floor: inflate') + time('floor: deflate')), unit: 'x', budget: 1.7, stretch: 1.3, ceiling: true },
    { what: 'memory, most in 5,000 scored copies', measured: largest, unit: 'MB', budget: 200, stretch: 120, ceiling: true },
    { what: 'memory after 5,000 : after 500', measured: (memory.at(-1)?.megabytes ?? Number.NaN) / (memory[1]?.megabytes ?? Number.NaN), unit: 'x', budget: FLAT, stretch: 1, ceiling: true },
    { what: 'scoring alone, one core', measured: citiesPerSecond, unit: 'cities/s', budget: 20_000, stretch: 100_000, ceiling: false },
  ];
}

export function isMet({ measured, ceiling }: Budget, limit: number): boolean {
  return ceiling ? measured <= limit : measured >= limit;
}

/** Milliseconds a workbook, over the writers whose workbooks the runner `like` can read: an equal share of each. */
function meanTime(timings: readonly Timing[], runner: string, like: string): number {
  const writers = timings.filter((timing) => timing.runner === like).map(({ writer }) => writer);
  const own = timings.filter((timing) => timing.runner === runner && writers.includes(timing.writer));
  return own.reduce((sum, { rounds }) => sum + median(rounds), 0) / own.length;
}
