import type { CommandTexts } from '../locales/en/command';
import { formatPercent } from '../locales/format-number';
import { intervalText } from '../report/sheet-texts';
import type { ScoredLine } from './outcome';

/** A longer name is cut, since it would push every line of the table over the edge (our design). */
const LONGEST_NAME = 40;

/** The results as a table of plain text, one line a city. */
export function resultTable(lines: readonly ScoredLine[], { table: headers, notAssessed }: CommandTexts): string {
  const header = [headers.city, headers.level, headers.interval, headers.dimensions, headers.answered, headers.gaps, headers.findings, headers.file];
  const rows = lines.map(({ city, copy }) => {
    return [
      shortened(oneLine(city.name)),
      city.level === null ? notAssessed : String(city.level),
      intervalText(city.level, city.upperLevel, notAssessed),
      city.dimensions.map(({ level }) => (level === null ? '-' : String(level))).join('/'),
      formatPercent(city.completeness),
      city.gapsByTier.join('/'),
      String(city.findings),
      copy,
    ].map(oneLine);
  });
  const widths = header.map((_, column) => [header, ...rows].reduce((widest, row) => Math.max(widest, width(row[column] ?? '')), 0));
  return [header, ...rows].map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** A name from a sheet must not break the table, nor steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g, ' ').trim();
}

function shortened(name: string): string {
  return width(name) <= LONGEST_NAME ? name : `${Array.from(name).slice(0, LONGEST_NAME - 1).join('').trimEnd()}…`;
}

function width(text: string): number {
  return Array.from(text).length;
}

function padded(text: string, to: number): string {
  return text + ' '.repeat(Math.max(0, to - width(text)));
}
