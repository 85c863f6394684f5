import { isComparable, readyCompetencies } from '../../analysis/comparison/compared-city';
import { populationBand } from '../../analysis/comparison/population-band';
import { rankCities, type RankedCity } from '../../analysis/comparison/rank-cities';
import type { ComparedCity } from '../../analysis/comparison/compared-city';
import type { MaturityModel } from '../../model/maturity-model';
import type { WorkbookData } from '../../workbook/sheet-data';
import { rounded } from '../rounded';
import { capabilityOf, ratingOf } from './comparison-json';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

type Field = string | number | boolean | null;

/** What Excel and others would run as a formula, or as a part of one, if a cell began with it. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A comparison as CSV, for other programs: a row a city, in the order of their ranks, columns named in English whatever the
 * language. RFC 4180 with commas and CRLF, UTF-8 with a byte-order mark, decimal points, six decimals; empty is not known. A
 * text that a program would take for a formula begins with an apostrophe, as OWASP advises against CSV injection.
 */
export function* comparisonCsv(cities: readonly ComparedCity[], model: MaturityModel): Generator<string> {
  const columns = csvColumns(model);
  yield BYTE_ORDER_MARK + csvRow(columns.map(([name]) => name));
  for (const ranked of rankCities(cities)) yield csvRow(columns.map(([, field]) => field(ranked)));
}

/** How every comparison begins, whatever its model. */
export const CSV_START = `${BYTE_ORDER_MARK}rank,tied,name,code,population,band,`;

/** Whether a workbook is a comparison of ours that was written as CSV: it has results, and no answers to score again. */
export function isComparisonCsv({ sheets: [first] }: WorkbookData): boolean {
  const header = first?.rows[0]?.cells.map(({ content }) => (content.kind === 'text' ? content.text : '')) ?? [];
  return `${header.join()},`.startsWith(CSV_START.slice(BYTE_ORDER_MARK.length));
}

type CsvColumn = readonly [name: string, field: (ranked: RankedCity) => Field];

function csvColumns(model: MaturityModel): CsvColumn[] {
  const of = (name: string, field: (city: ComparedCity) => Field): CsvColumn => [name, ({ city }) => field(city)];
  const number = (value: number | undefined) => (value === undefined ? null : rounded(value));
  return [
    ['rank', ({ rank }) => rank],
    ['tied', ({ tied }) => tied],
    of('name', ({ name }) => name),
    of('code', ({ code }) => code),
    of('population', ({ population }) => population),
    of('band', ({ population }) => populationBand(population)),
    of('level', ({ level }) => level),
    of('upper_level', ({ upperLevel }) => upperLevel),
    of('index', ({ index }) => number(index?.[0])),
    of('upper_index', ({ index }) => number(index?.[1])),
    ...model.dimensions.flatMap(({ id }, position) => [
      of(`${id}_level`, ({ dimensions }) => dimensions[position]?.level ?? null),
      of(`${id}_upper_level`, ({ dimensions }) => dimensions[position]?.upperLevel ?? null),
      of(`${id}_index`, ({ dimensions }) => number(dimensions[position]?.index?.[0])),
      of(`${id}_upper_index`, ({ dimensions }) => number(dimensions[position]?.index?.[1])),
      of(`${id}_not_comparable`, ({ dimensions }) => dimensions[position]?.notComparable ?? null),
    ]),
    of('completeness', ({ completeness }) => rounded(completeness)),
    of('comparable', isComparable),
    ...[1, 2, 3].map((tier) => of(`gaps_tier_${String(tier)}`, ({ gapsByTier }) => gapsByTier[tier - 1] ?? null)),
    of('blocking', ({ blocking }) => blocking.join(' ')),
    of('competencies_ready', readyCompetencies),
    ...model.criteria.map(({ id }, position) => of(id, (city) => ratingOf(city, position))),
    ...model.competencies.flatMap(({ id }, position) => [
      of(`${id}_ready_for`, ({ readyFor }) => Number(readyFor.charAt(position))),
      of(`${id}_capability`, (city) => capabilityOf(city, position)),
    ]),
    of('strict', ({ strict }) => strict),
    of('results_as_outcome', ({ resultsAsOutcome }) => resultsAsOutcome),
    of('findings', ({ findings }) => findings),
    of('file', ({ file }) => file),
    of('sheet', ({ sheet }) => sheet),
    of('scored_copy', ({ copy }) => copy),
    of('fingerprint', ({ fingerprint }) => fingerprint),
  ];
}

function csvRow(fields: readonly Field[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

function csvField(field: Field): string {
  if (field === null) return '';
  if (typeof field !== 'string') return String(field);
  const text = FORMULA_START.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
