import type { Gap } from '../analysis/gap';
import { severityOf } from '../assessment/finding';
import type { Messages } from '../locales/messages';
import { LEVELS } from '../model/maturity-model';
import type { RowDescription, SheetDescription } from '../workbook/workbook-description';
import { cautions } from './cautions';
import { codeCell, ratingCell, answerCell, type LooseCell } from './cells';
import { answersById, criteriaById } from './index-city';
import type { PlacedSheet } from './place-sheets';
import { resultSheet } from './result-sheet';
import type { ScoredCity } from './scored-city';
import { lineOf, rowOf } from './sheet-rows';
import { footer } from './sheet-texts';
import { headline, profileRows } from './summary-profile';

const FIRST_COLUMN = 27;
const OTHER_COLUMNS = 13;
const LAST_COLUMN = 'G';
const COLUMNS = 7;
const TOP_GAPS = 5;
const LINE_HEIGHT = 15;
/** Characters of body text that fit the merged columns B to G on one line. */
const CHARACTERS_PER_LINE = 78;

/** The Summary: one page that a mayor can read. */
export function summarySheet(city: ScoredCity, place: PlacedSheet, messages: Messages): SheetDescription {
  const { sheets: texts } = messages;
  const merges: string[] = [];
  const rows: RowDescription[] = [];
  const add = (...added: RowDescription[]) => rows.push(...added);
  const next = () => (rows.at(-1)?.row ?? 0) + 1;
  const addHeading = (text: string) => add(lineOf(next() + 1, text, 'heading'));
  const addWrapped = (label: LooseCell, text: string) => {
    const row = next();
    merges.push(`B${String(row)}:${LAST_COLUMN}${String(row)}`);
    add(rowOf(row, [label, { value: text, style: { role: 'body', wrap: true } }, ...blanks(COLUMNS - 2)], heightOf(text)));
  };

  add(lineOf(1, city.assessment.city.name, 'title'), lineOf(2, dates(city, texts), 'subtitle'));
  add(...headline(city, messages, next() + 1));
  addHeading(texts.profileHeading);
  add(...profileRows(city, messages, next()));
  addHeading(texts.heatMapHeading);
  add(...heatMap(city, messages, next()));
  addHeading(texts.readyHeading);
  add(...readyRows(city, texts, next()));
  addHeading(texts.topGapsHeading);
  const gaps = city.analysis.gaps.slice(0, TOP_GAPS);
  const notes = cautions(city, messages);
  for (const note of gaps.length === 0 && notes.length === 0 ? [texts.noGaps] : notes) add(lineOf(next(), note, 'value'));
  for (const gap of gaps) addWrapped(gapLabel(city, gap, messages), gapText(city, gap, messages));
  const more = city.analysis.gaps.length - gaps.length;
  if (more > 0) add(lineOf(next(), texts.moreGaps(more), 'note'));
  addHeading(texts.findingsHeading);
  add(lineOf(next(), findingsLine(city, messages), 'value'));
  add(lineOf(next() + 1, texts.madeWith(city.provenance.tool, `${city.model.id} ${city.model.version}`), 'note'));

  return resultSheet(place, {
    columnWidths: [FIRST_COLUMN, ...Array<number>(COLUMNS - 1).fill(OTHER_COLUMNS)],
    rows,
    merges,
    tables: [],
    freeze: null,
    print: { orientation: 'portrait', pagesTall: 1, titleRows: null, footer: footer(city) },
  });
}

function dates({ assessment, provenance }: ScoredCity, texts: Messages['sheets']): string {
  const scored = texts.scoredOn(provenance.date);
  return assessment.city.assessedOn === null ? scored : `${texts.assessedOn(assessment.city.assessedOn)} · ${scored}`;
}

function heatMap(city: ScoredCity, { sheets: texts, language }: Messages, firstRow: number): RowDescription[] {
  const headers = ['', ...LEVELS.map((level) => `${String(level)} ${city.model.levels[level]?.name[language] ?? ''}`)];
  const header = rowOf(firstRow, headers.map((value) => ({ value: value === '' ? null : value, style: { role: 'header', wrap: true } })));
  const body = city.profile.dimensions.map(({ dimension, level: reached, levels }, index) => {
    const name = city.model.dimensions.find(({ id }) => id === dimension)?.name[language] ?? dimension;
    const cells = levels.map(({ level, state }) => {
      const held = state === 'held' && (!city.settings.strict || level <= (reached ?? 0));
      if (held) return codeCell(texts.levelStates.held, `step-${level}`);
      return state === 'not-applicable' ? codeCell(texts.levelStates[state], 'muted') : codeCell(texts.levelStates['not-held'], 'step-0');
    });
    return rowOf(firstRow + 1 + index, [{ value: name, style: { role: 'body' } }, ...cells]);
  });
  return [header, ...body];
}

function readyRows(city: ScoredCity, texts: Messages['sheets'], row: number): RowDescription[] {
  const total = city.analysis.competencies.length;
  const cells = city.analysis.readyByLevel.map((ready) => codeCell(texts.readyOf(ready, total)));
  return [rowOf(row, [{ value: texts.ready, style: { role: 'body' } }, ...cells])];
}

function gapLabel(city: ScoredCity, gap: Gap, { sheets: texts }: Messages): LooseCell {
  const answer = answersById(city.assessment).get(gap.criterion)?.answer ?? { kind: 'not-rated' };
  const shown = gap.rating === null ? answerCell(answer, texts.notApplicable, texts.notRated) : ratingCell(gap.rating);
  return { ...shown, value: `${gap.criterion} · ${String(shown.value ?? '')}` };
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
  return Array<LooseCell>(count).fill({ value: null, style: { role: 'body' } });
}

function heightOf(text: string): number {
  return LINE_HEIGHT * Math.max(1, Math.ceil(text.length / CHARACTERS_PER_LINE));
}
