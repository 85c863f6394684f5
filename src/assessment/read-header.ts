import type { Language } from '../model/language';
import { cellAddress } from '../workbook/a1-address';
import type { CellContent, SheetRow } from '../workbook/sheet-data';
import type { RequestedSettings } from './assessment';
import { finding, type Finding, type FindingCode } from './finding';
import { cellProblem } from './first-value';
import { parseLabelText, parseLanguage, parseTargetCell, parseYesNo } from './parse-label';
import { placeCodeFindings } from './place-code';
import { parseDate, parsePopulation, seenText, type Parsed } from './parse-value';
import { HEADER_LABELS, type HeaderLabel } from './terms/columns';
import { indexTerms, meaningOf } from './terms/term';

/** What the header block of an assessment says; null where it says nothing readable. */
export interface HeaderBlock {
  readonly city: string | null;
  readonly code: string | null;
  readonly population: number | null;
  readonly assessedOn: string | null;
  readonly assessor: string | null;
  readonly model: string | null;
  readonly modelVersion: string | null;
  readonly language: Language | null;
  readonly settings: RequestedSettings;
  /** Address of the value of each label found. */
  readonly places: ReadonlyMap<HeaderLabel, string>;
  /** Labels found, each with the languages it is a word of. */
  readonly labelLanguages: readonly Language[];
  readonly findings: readonly Finding[];
}

const LABEL_WORDS = indexTerms(HEADER_LABELS);

/** Reads the label and value pairs above the tables of a sheet, in any language. Of two equal labels the first with a value counts. */
export function readHeader(sheet: string, rows: readonly SheetRow[]): HeaderBlock {
  const labels = findLabels(rows);
  const findings: Finding[] = [];
  const read = <T>(label: HeaderLabel, parse: (content: CellContent | undefined) => Parsed<T>, unreadable: FindingCode): T | null => {
    const found = labels.find((candidate) => candidate.label === label && candidate.content !== undefined);
    if (found === undefined) return null;
    const value = parse(found.content);
    if (value !== undefined) return value;
    findings.push(finding(cellProblem(found.content) ?? unreadable, sheet, found.address, { seen: seenText(found.content), field: label }));
    return null;
  };
  const text = (label: HeaderLabel) => read(label, parseLabelText, 'error-cell');
  const strict = read('strict', parseYesNo, 'unreadable-setting');
  const resultsAsOutcome = read('resultsAsOutcome', parseYesNo, 'unreadable-setting');
  const code = text('code');
  findings.push(...placeCodeFindings(sheet, labels.find(({ label, content }) => label === 'code' && content !== undefined)?.address ?? null, code));
  return {
    city: text('city'),
    code,
    population: read('population', parsePopulation, 'unreadable-population'),
    assessedOn: read('assessedOn', parseDate, 'unreadable-date'),
    assessor: text('assessor'),
    model: text('model'),
    modelVersion: text('modelVersion'),
    language: read('language', parseLanguage, 'unreadable-language'),
    settings: {
      target: read('target', parseTargetCell, 'unreadable-target') ?? {},
      ...(strict === null ? {} : { strict }),
      ...(resultsAsOutcome === null ? {} : { resultsAsOutcome }),
    },
    places: new Map(labels.toReversed().map(({ label, address }) => [label, address])),
    labelLanguages: labels.flatMap(({ languages }) => languages),
    findings,
  };
}

interface FoundLabel {
  readonly label: HeaderLabel;
  readonly languages: readonly Language[];
  readonly address: string;
  readonly content: CellContent | undefined;
}

/**
 * Labels and the cells that hold their values. Values stand at one distance to the right of their labels: the smallest
 * at which any label of the same column has content that is no label itself.
 */
function findLabels(rows: readonly SheetRow[]): FoundLabel[] {
  const labels = rows.flatMap((row) => row.cells.flatMap((cell) => {
    const meaning = labelMeaning(cell.content);
    return meaning === undefined ? [] : [{ row, column: cell.column, ...meaning }];
  }));
  const distance = new Map<number, number>();
  for (const { row, column } of labels) {
    const next = row.cells.find((cell) => cell.column > column);
    if (next === undefined || labelMeaning(next.content) !== undefined) continue;
    distance.set(column, Math.min(distance.get(column) ?? Infinity, next.column - column));
  }
  return labels.map(({ row, column, key, languages }) => {
    const valueColumn = column + (distance.get(column) ?? 1);
    const value = row.cells.find((cell) => cell.column === valueColumn)?.content;
    const content = value === undefined || labelMeaning(value) !== undefined ? undefined : value;
    return { label: key, languages, address: cellAddress({ row: row.row, column: valueColumn }), content };
  });
}

function labelMeaning(content: CellContent) {
  return content.kind === 'text' ? meaningOf(content.text, LABEL_WORDS) : undefined;
}
