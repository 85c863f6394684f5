import type { CitiesOutcome } from '../cities-host';

/** What was done last with the cities, or is being done. */
export type Doing = CitiesOutcome | { readonly kind: 'idle' | 'working' | 'opened' };
