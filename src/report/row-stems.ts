import { freeName } from '../workbook/free-name';
import { fileStem } from './file-stem';

/** Names the file of each row of a table, without ending, when called for its rows in order: after its city, with a number where an earlier row has that name; our design. */
export function rowStems(): (city: string) => string {
  const taken = new Set<string>();
  return (city) => {
    const stem = fileStem(city);
    return freeName((number) => (number === 1 ? stem : `${stem} (${String(number)})`), taken);
  };
}
