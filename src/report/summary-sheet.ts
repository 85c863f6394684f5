import type { Gap } from '../analysis/gap';
import { severityOf } from '../assessment/finding';
import type { Messages } from '../locales/messages';
import { LEVELS } from '../model/maturity-model';
import type { ConditionalFormatDescription, RowDescription, SheetDescription } from '../workbook/workbook-description';
import { cautions } from './cautions';
import { answerCell, codeCell, live, plainCell, ratingCell, textCell, type LooseCell } from './cells';
import { answersById, criteriaById } from './index-city';
import { levelColours, wordColours } from './live-colours';
import { sentence, textLiteral } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import { ratingFormula } from './live/live-texts';
import type { PlacedSheet } from './place-sheets';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf, rowOf } from './sheet-rows';
import { footer } from './sheet-texts';
import { headline, heatMapRows, profileRows } from './summary-profile';

const FIRST_COLUMN = 27;
const OTHER_COLUMNS = 12;
const LAST_COLUMN = 'H';
const COLUMNS = 8;
const TOP_GAPS = 5;
const LINE_HEIGHT = 15;
/** Characters of body text that fit the merged columns B to G on one line. */
const CHARACTERS_PER_LINE = 78;

/** The Summary: one page that a mayor can read. */
export function summarySheet(city: ScoredCity, lists: LiveCity, place: PlacedSheet, messages: Messages): SheetDescription {
  const { sheets: texts } = messages;
  const merges: string[] = [];
  const rows: RowDescription[] = [];
  const add = (...added: RowDescription[]) => rows.push(...added);
  const next = () => (rows.at(-1)?.row ?? 0) + 1;
  const addHeading = (text: string) => add(lineOf(next() + 1, text, 'heading'));
  const addWrapped = (label: LooseCell, text: string) => {
    const row = next();
    merges.push(`B${String(row)}:${LAST_COLUMN}${String(row)}`);
    add(rowOf(row, [label, textCell(text), ...blanks(COLUMNS - 2)], heightOf(text)));
  };

  add(lineOf(1, city.assessment.city.name, 'title'), lineOf(2, dates(city, texts), 'subtitle'));
  add(...headline(city, lists, messages, next() + 1));
  addHeading(texts.profileHeading);
  const profileRow = next();
  add(...profileRows(city, lists, messages, profileRow));
  addHeading(texts.heatMapHeading);
  const heatMapRow = next();
  add(...heatMapRows(city, lists, messages, heatMapRow));
  addHeading(texts.readyHeading);
  add(...readyRows(city, lists, texts, next()));
  addHeading(texts.topGapsHeading);
  const gaps = city.analysis.gaps.slice(0, TOP_GAPS);
  const notes = cautions(city, messages);
  for (const note of gaps.length === 0 && notes.length === 0 ? [texts.noGaps] : notes) add(lineOf(next(), note, 'value'));
  for (const gap of gaps) addWrapped(gapLabel(city, lists, gap, messages), gapText(city, gap, messages));
  const more = city.analysis.gaps.length - gaps.length;
  if (more > 0) add(lineOf(next(), texts.moreGaps(more), 'note'));
  addHeading(texts.findingsHeading);
  add(lineOf(next(), findingsLine(city, messages), 'value'));
  add(lineOf(next() + 1, texts.madeWith(city.provenance.tool, `${city.model.id} ${city.model.version}`), 'note'));

  return resultSheet(place, {
    columnWidths: [FIRST_COLUMN, ...Array<number>(COLUMNS - 1).fill(OTHER_COLUMNS)],
    rows,
    merges,
    conditionalFormats: colours(city, messages, profileRow, heatMapRow),
    tables: [],
    freeze: null,
    print: { orientation: 'portrait', pagesTall: 1, titleRows: null, footer: footer(city) },
  });
}

function dates({ assessment, provenance }: ScoredCity, texts: Messages['sheets']): string {
  const scored = texts.scoredOn(provenance.date);
  return assessment.city.assessedOn === null ? scored : `${texts.assessedOn(assessment.city.assessedOn)} · ${scored}`;
}

function colours(city: ScoredCity, messages: Messages, profileRow: number, heatMapRow: number): ConditionalFormatDescription[] {
  const { levelStates } = messages.sheets;
  const dimensions = city.profile.dimensions.length;
  const held = LEVELS.flatMap((level) => {
    const column = level + 1;
    return wordColours({ row: heatMapRow + 1, column }, { row: heatMapRow + dimensions, column }, [[levelStates.held, `step-${level}`]]);
  });
  const others = wordColours({ row: heatMapRow + 1, column: 2 }, { row: heatMapRow + dimensions, column: LEVELS.length + 1 }, [[levelStates['not-held'], 'step-0'], [levelStates['not-applicable'], 'muted']]);
  return [...levelColours({ row: profileRow + 1, column: 2 }, { row: profileRow + dimensions + 1, column: 2 }, messages), ...held, ...others];
}

function readyRows(city: ScoredCity, { competencies }: LiveCity, texts: Messages['sheets'], row: number): RowDescription[] {
  const total = city.analysis.competencies.length;
  const formula = (level: number) => sentence([`COUNTIF(${competencies.readyRange},">=${String(level)}")`], (ready) => texts.readyOf(ready, total));
  const cells = city.analysis.readyByLevel.map((ready, index) => live(codeCell(texts.readyOf(ready, total)), formula(index + 1)));
  return [rowOf(row, [plainCell(texts.ready), ...cells])];
}

function gapLabel(city: ScoredCity, { criteria }: LiveCity, gap: Gap, messages: Messages): LooseCell {
  const { sheets: texts } = messages;
  const answer = answersById(city.assessment).get(gap.criterion)?.answer ?? { kind: 'not-rated' };
  const shown = gap.rating === null ? answerCell(answer, texts.notApplicable, texts.notRated) : ratingCell(gap.rating);
  const label = { ...shown, value: `${gap.criterion} · ${String(shown.value ?? '')}` };
  return live(label, `${textLiteral(`${gap.criterion} · `)}&${ratingFormula(criteria.codeOf(gap.criterion), messages)}`);
}

function gapText(city: ScoredCity, { criterion }: Gap, { language }: Messages): string {
  const found = criteriaById(city.model).get(criterion);
  return `${found?.text[language] ?? ''} ${found?.advice?.[language] ?? ''}`.trim();
}

function findingsLine(city: ScoredCity, { sheets: texts }: Messages): string {
  const count = (severity: 'error' | 'warning') => city.findings.filter((finding) => severityOf(finding) === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return errors + warnings === 0 ? texts.noFindings : texts.findingsCount(errors, warnings);
}

function blanks(count: number): LooseCell[] {
  return Array<LooseCell>(count).fill(plainCell(null));
}

function heightOf(text: string): number {
  return LINE_HEIGHT * Math.max(1, Math.ceil(text.length / CHARACTERS_PER_LINE));
}
