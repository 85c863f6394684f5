import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/model/language';
import { describeResults } from '../../src/report/describe-results';
import type { WorkbookData } from '../../src/workbook/sheet-data';
import type { SheetDescription } from '../../src/workbook/workbook-description';
import { aSheet } from '../assessment/a-sheet';
import { read, score } from '../tools/score';
import { allRated } from './a-scored-city';

const FOLDER = join(__dirname, '..', '..', 'assets', 'samples');

/** The result sheets of a city in a language. */
export interface DescribedSample {
  readonly name: string;
  readonly language: Language;
  readonly sheets: readonly SheetDescription[];
}

/** The six samples, and a city that has as much to say as a city can, in each language. */
export function describedSamples(): DescribedSample[] {
  const samples = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')).map((name) => ({ name, workbook: read(readFileSync(join(FOLDER, name))) }));
  return [...samples, { name: 'talkative', workbook: talkative() }].flatMap(({ name, workbook }) =>
    LANGUAGES.map((language) => ({ name, language, sheets: describeResults(score(workbook, name), workbook, null, language).workbook.sheets })),
  );
}

/** Nothing is achieved of all that is aimed at, half of it not even said, and some of it said so that it cannot be read. */
function talkative(): WorkbookData {
  const block = [
    ['City', 'Sant Esteve de les Roures i Vilanova de la Muntanya'],
    ['Target', 'M=5, S=5, R=5'],
    ['Strict', 'Yes'],
    ['Results as outcome', 'Yes'],
    ['Assessed on', '2026-03-01'],
  ];
  const ratings = allRated('N').map(([id = null, rating = null], index) => [id, index % 3 === 1 ? '' : index % 3 === 2 ? '70' : rating]);
  return { sheets: [aSheet([...block, ['ID', 'Rating'], ...ratings], { name: 'Assessment' })], warnings: [] };
}
