import type { CitiesOutcome } from '../cities-host';

/** What was done last with the cities, or is being done. */
export type Doing =
  | CitiesOutcome
  | { readonly kind: 'idle' | 'working' | 'opened' }
  /** How many files have had their copies made. */
  | { readonly kind: 'copying'; readonly done: number };
