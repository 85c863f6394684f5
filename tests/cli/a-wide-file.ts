import { builtinModel } from '../../src/model/builtin-model';

const IDS = builtinModel().criteria.map(({ id }) => id);

/** A row of a wide table: a city, its code, and the letter of every criterion, or of each in turn. */
export type WideRow = readonly [city: string, code: string, letters: string];

/** A wide table as CSV: a row a city, a column a criterion. */
export function wideCsv(...rows: readonly WideRow[]): string {
  const lines = rows.map(([city, code, letters]) => [`"${city}"`, code, ...IDS.map((_, index) => letters.charAt(index % letters.length))]);
  return [['City', 'Code', ...IDS], ...lines].map((line) => line.join(',')).join('\r\n');
}
