import type { MemoryCourse } from './memory';
import { median, spread, type Timing } from './rounds';

/** A budget of the product, and what was measured. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  /** How far the rounds lie apart, as a share of their median, where there were rounds. */
  readonly spread?: number;
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
  const peers = ['@e965/xlsx', 'exceljs'].filter((peer) => timings.some(({ runner }) => runner === peer));
  const largest = Math.max(...memory.map(({ megabytes }) => megabytes));
  const ratio = (runners: readonly string[], others: readonly string[]) => {
    const rounds = ratios(timings, runners, others);
    return { measured: median(rounds), spread: spread(rounds), unit: 'x' } as const;
  };
  return [
    { what: 'read + score : floor (read file, inflate)', ...ratio(['read + score'], ['floor: inflate']), budget: 4, stretch: 2.5, ceiling: true },
    ...peers.map((peer): Budget => ({ what: `${peer}, reading only : read + score`, ...ratio([peer], ['read + score']), budget: 5, stretch: 8, ceiling: false })),
    { what: 'scored copy : both floors (inflate, deflate)', ...ratio(['scored copy'], ['floor: inflate', 'floor: deflate']), budget: 1.7, stretch: 1.3, ceiling: true },
    { what: 'memory, most in 5,000 scored copies', measured: largest, unit: 'MB', budget: 200, stretch: 120, ceiling: true },
    { what: 'memory after 5,000 : after 500', measured: (memory.at(-1)?.megabytes ?? Number.NaN) / (memory[1]?.megabytes ?? Number.NaN), unit: 'x', budget: FLAT, stretch: 1, ceiling: true },
    { what: 'scoring alone, one core', measured: citiesPerSecond, unit: 'cities/s', budget: 20_000, stretch: 100_000, ceiling: false },
  ];
}

export function isMet({ measured, ceiling }: Budget, limit: number): boolean {
  return ceiling ? measured <= limit : measured >= limit;
}

/** What some runners took together, as a multiple of what others took, in each round; over the writers that all of them can read. */
function ratios(timings: readonly Timing[], runners: readonly string[], others: readonly string[]): number[] {
  const all = [...runners, ...others];
  const writers = [...new Set(timings.map(({ writer }) => writer))].filter((writer) => all.every((runner) => timings.some((timing) => timing.runner === runner && timing.writer === writer)));
  const total = (names: readonly string[], round: number) =>
    timings.filter(({ runner, writer }) => names.includes(runner) && writers.includes(writer)).reduce((sum, { rounds }) => sum + (rounds[round] ?? Number.NaN), 0);
  return timings[0]?.rounds.map((_, round) => total(runners, round) / total(others, round)) ?? [];
}
