import { readPlaceCode } from '../../assessment/place-code';
import { placeKey } from '../../assessment/place-name';
import type { ComparedCity } from './compared-city';
import { grouped } from './grouped';

/** Other records of the same city. */
export interface SameCity {
  /** The first of them: our design, nobody reads more. */
  readonly others: readonly ComparedCity[];
  /** How many there are beyond these. */
  readonly more: number;
}

const MOST_NAMED = 3;

/**
 * The other records that seem to be of the same city, for each that has any: the same code where both have one, else the
 * same name; a city without a name is none that could be met again. All are kept (our design).
 */
export function sameCities(cities: readonly ComparedCity[]): ReadonlyMap<ComparedCity, SameCity> {
  const coded = grouped(cities.filter(({ code }) => code !== null), codeKey);
  const named = cities.filter(({ isNamed }) => isNamed);
  const byName = grouped(named, nameKey);
  const codelessByName = grouped(named.filter(({ code }) => code === null), nameKey);
  const same = new Map<ComparedCity, SameCity>();
  for (const city of cities) {
    const withCode = city.code === null ? [] : (coded.get(codeKey(city)) ?? []);
    const withName = city.isNamed ? ((city.code === null ? byName : codelessByName).get(nameKey(city)) ?? []) : [];
    // The city itself stands in one of the two: that of its code, or else that of its name.
    const count = withCode.length + withName.length - 1;
    if (count <= 0) continue;
    const others = [...withCode.slice(0, MOST_NAMED + 1), ...withName.slice(0, MOST_NAMED + 1)].filter((other) => other !== city).slice(0, MOST_NAMED);
    same.set(city, { others, more: count - others.length });
  }
  return same;
}

function codeKey({ code }: ComparedCity): string {
  return readPlaceCode(code ?? '').key;
}

function nameKey({ name }: ComparedCity): string {
  return placeKey(name);
}
