import type { ComparedCity } from './compared-city';
import { grouped } from './grouped';
import { levelDistribution, type LevelDistribution } from './level-distribution';
import { POPULATION_BANDS, populationBand, type PopulationBand } from './population-band';

/** The cities of a population band; nothing of them when the band is suppressed. */
export type BandDistribution =
  | { readonly band: PopulationBand; readonly kind: 'shown'; readonly distribution: LevelDistribution }
  | { readonly band: PopulationBand; readonly kind: 'suppressed'; readonly why: Suppression };

/** few: fewer cities than are shown count in it; neighbour: it would give away, by subtraction, a band with few. */
export type Suppression = 'few' | 'neighbour';

/** The fewest cities of which a distribution is shown, as in ODI's Open Data Pathway. */
export const FEWEST_CITIES = 5;

interface Band {
  readonly band: PopulationBand;
  readonly cities: number;
  readonly distribution: LevelDistribution;
}

/**
 * Overall levels and indexes by population band, in the order of the bands. A band in which one to four cities stand or
 * count is suppressed. Since the totals over all bands are shown, further bands are, the smallest first, until five cities
 * or more count in the suppressed ones together, so that the total less the bands shown tells of no fewer; where no band is
 * left for that, all are suppressed. A band without any city is shown as empty (our design, after k-anonymity and
 * complementary cell suppression).
 */
export function bandDistributions(cities: readonly ComparedCity[]): BandDistribution[] {
  const byBand = grouped(cities, ({ population }) => populationBand(population));
  const bands = POPULATION_BANDS.map((band): Band => {
    const members = byBand.get(band) ?? [];
    return { band, cities: members.length, distribution: levelDistribution(members, 'overall') };
  });
  const suppressed = suppressions(bands);
  return bands.map(({ band, distribution }) => {
    const why = suppressed.get(band);
    return why === undefined ? { band, kind: 'shown', distribution } : { band, kind: 'suppressed', why };
  });
}

function suppressions(bands: readonly Band[]): ReadonlyMap<PopulationBand, Suppression> {
  const few = bands.filter(({ cities, distribution }) => cities > 0 && distribution.n < FEWEST_CITIES);
  const suppressed = new Map<PopulationBand, Suppression>(few.map(({ band }) => [band, 'few']));
  let hidden = few.reduce((sum, { distribution }) => sum + distribution.n, 0);
  const others = bands.filter(({ band, distribution }) => distribution.n > 0 && !suppressed.has(band)).sort((a, b) => a.distribution.n - b.distribution.n);
  for (const { band, distribution } of others) {
    if (hidden === 0 || hidden >= FEWEST_CITIES) break;
    suppressed.set(band, 'neighbour');
    hidden += distribution.n;
  }
  return suppressed;
}
