/** Where the command speaks: results to one stream, messages to the other; a line each. */
export interface Console {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}
