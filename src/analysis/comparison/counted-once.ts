import { readPlaceCode } from '../../assessment/place-code';
import { placeKey } from '../../assessment/place-name';
import type { ComparedCity } from './compared-city';
import { grouped } from './grouped';

/** The cities of a comparison, and those that would count a second time. */
export interface CountedOnce {
  readonly cities: readonly ComparedCity[];
  /** Results out of scored copies that say again what another file says. */
  readonly repeated: readonly ComparedCity[];
}

/**
 * A scored copy counts unless another file, which is no scored copy, gives the same city the same fingerprint: then it says
 * nothing new, and the other result takes its path for a link. Whatever differs is kept (our design).
 */
export function countedOnce(originals: readonly ComparedCity[], copies: readonly ComparedCity[]): CountedOnce {
  const byResult = grouped(originals, ({ fingerprint }) => fingerprint);
  const kept: ComparedCity[] = [];
  const repeated: ComparedCity[] = [];
  const paths = new Map<ComparedCity, string>();
  for (const copy of copies) {
    const same = (byResult.get(copy.fingerprint) ?? []).filter((original) => isSameCity(original, copy));
    if (same.length === 0) kept.push(copy);
    else repeated.push(copy);
    for (const original of same) if (original.copy === null && copy.copy !== null && !paths.has(original)) paths.set(original, copy.copy);
  }
  return { cities: [...originals.map((city) => ({ ...city, copy: city.copy ?? paths.get(city) ?? null })), ...kept], repeated };
}

/** Same code where both have one, else the same name. */
function isSameCity(one: ComparedCity, other: ComparedCity): boolean {
  if (one.code !== null && other.code !== null) return readPlaceCode(one.code).key === readPlaceCode(other.code).key;
  return placeKey(one.name) === placeKey(other.name);
}
