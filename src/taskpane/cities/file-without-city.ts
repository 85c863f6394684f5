import type { CityFile } from '../cities-host';
import type { HostProblem } from '../host-problem';

/** What became of a file without any city, and why. */
export function fileWithoutCity(name: string, problems: readonly HostProblem[]): CityFile {
  return { name, cities: [], problems, notes: [], mapping: null, hasCopies: false };
}
