import type { CommandTexts } from '../locales/en/command';
import { formatPercent } from '../locales/format-number';
import type { ScoredCity } from '../report/scored-city';
import { intervalText } from '../report/sheet-texts';

export interface TableLine {
  readonly city: ScoredCity;
  /** Path of the scored copy. */
  readonly copy: string;
}

/** The results as a table of plain text, one line a city. */
export function resultTable(lines: readonly TableLine[], { table: headers, notAssessed }: CommandTexts): string {
  const header = [headers.city, headers.level, headers.interval, headers.dimensions, headers.answered, headers.gaps, headers.findings, headers.file];
  const rows = lines.map(({ city, copy }) => {
    const { overall, dimensions } = city.profile;
    const gapsOfTier = (tier: number) => String(city.analysis.gaps.filter((gap) => gap.tier === tier).length);
    return [
      city.assessment.city.name,
      overall.level === null ? notAssessed : String(overall.level),
      intervalText(overall.level, overall.upperLevel, notAssessed),
      dimensions.map(({ level }) => (level === null ? '-' : String(level))).join('/'),
      formatPercent(overall.completeness),
      [1, 2, 3].map(gapsOfTier).join('/'),
      String(city.findings.length),
      copy,
    ].map(oneLine);
  });
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => width(row[column] ?? ''))));
  return [header, ...rows].map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** A name from a sheet must not break the table, nor steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g, ' ').trim();
}

function width(text: string): number {
  return Array.from(text).length;
}

function padded(text: string, to: number): string {
  return text + ' '.repeat(Math.max(0, to - width(text)));
}
