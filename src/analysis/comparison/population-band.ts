/** Bands of inhabitants, from the smallest towns to the largest, and towns whose population is not known. */
export const POPULATION_BANDS = ['up-to-500', 'up-to-1000', 'up-to-5000', 'up-to-20000', 'up-to-50000', 'above-50000', 'unknown'] as const;
export type PopulationBand = (typeof POPULATION_BANDS)[number];

/** The last number of inhabitants of each band but the highest: the limits that the AOC consortium compares Catalan councils by. */
export const BAND_LIMITS = [500, 1_000, 5_000, 20_000, 50_000] as const;

/** The band of a number of inhabitants. */
export function populationBand(population: number | null): PopulationBand {
  if (population === null) return 'unknown';
  const place = BAND_LIMITS.findIndex((limit) => population <= limit);
  return POPULATION_BANDS[place === -1 ? BAND_LIMITS.length : place] ?? 'unknown';
}
