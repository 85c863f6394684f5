import type { Language } from '../../model/language';
import type { CellContent } from '../../workbook/sheet-data';
import type { City, RequestedSettings } from '../assessment';
import type { Finding, FindingCode } from '../finding';
import { firstValue } from '../first-value';
import { parseLabelText, parseLanguage, parseTargetCell, parseYesNo } from '../parse-label';
import { parseDate, parsePopulation, type Parsed } from '../parse-value';
import { placeCodeFindings } from '../place-code';
import type { TableEntry } from '../table-entry';
import type { HeaderLabel } from '../terms/columns';

/** What a row of a wide table says beside its answers, as a header block would; null where it says nothing readable. */
export interface CityLabels {
  readonly city: Omit<City, 'name'> & { readonly name: string | null };
  readonly settings: RequestedSettings;
  readonly language: Language | null;
  readonly model: string | null;
  readonly modelVersion: string | null;
}

/** Reads the columns of a row that a header block would hold. */
export function readCityLabels(sheet: string, entries: readonly TableEntry<HeaderLabel>[], findings: Finding[]): CityLabels {
  const read = <T>(column: HeaderLabel, parse: (content: CellContent | undefined) => Parsed<T>, unreadable: FindingCode) =>
    firstValue(sheet, entries, { column, parse, unreadable }, findings);
  const text = (label: HeaderLabel) => read(label, blankAsNone, 'error-cell');
  const strict = read('strict', parseYesNo, 'unreadable-setting');
  const resultsAsOutcome = read('resultsAsOutcome', parseYesNo, 'unreadable-setting');
  const code = text('code');
  findings.push(...placeCodeFindings(sheet, entries[0]?.address('code') ?? null, code));
  return {
    city: {
      name: text('city'),
      code,
      population: read('population', parsePopulation, 'unreadable-population'),
      assessedOn: read('assessedOn', parseDate, 'unreadable-date'),
      assessor: text('assessor'),
    },
    settings: {
      target: read('target', parseTargetCell, 'unreadable-target') ?? {},
      ...(strict === null ? {} : { strict }),
      ...(resultsAsOutcome === null ? {} : { resultsAsOutcome }),
    },
    language: read('language', parseLanguage, 'unreadable-language'),
    model: text('model'),
    modelVersion: text('modelVersion'),
  };
}

function blankAsNone(content: CellContent | undefined): Parsed<string> {
  const text = parseLabelText(content);
  return text === '' ? null : text;
}
