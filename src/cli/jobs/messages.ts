import type { InputFile } from '../find-inputs';
import type { FileOutcome } from '../outcome';

/** What a thread is told: a file to work on, or to stop after the city in hand. */
export type ToWorker = { readonly kind: 'file'; readonly file: InputFile; readonly taken: readonly string[] } | { readonly kind: 'stop' };

/** What a thread says: one city of a table is done, or the file is. */
export type FromWorker = { readonly kind: 'alive' } | { readonly kind: 'done'; readonly outcome: FileOutcome };
