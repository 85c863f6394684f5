import type { Gap } from '../analysis/gap';
import { severityOf } from '../assessment/finding';
import type { Messages } from '../locales/messages';
import { cellAddress } from '../workbook/a1-address';
import type { ConditionalFormatDescription } from '../workbook/workbook-description';
import { cautions } from './cautions';
import { answerCell, headerCell, live, ratingCell, textCell, type LooseCell } from './cells';
import { answersById, criteriaById } from './index-city';
import { ratingWords } from './live-colours';
import { textLiteral } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import { ratingFormula } from './live/live-texts';
import type { PageRows } from './page-rows';
import type { ScoredCity } from './scored-city';
import { CONTENT_COLUMNS } from './summary-columns';

/** Columns of a gap's label, its criterion and what to do: wide enough for two lines of most texts, the longer of which say what to do. */
const LABEL = 1;
const CRITERION = 4;
const ACTION = CONTENT_COLUMNS - LABEL - CRITERION;

/** What a gap takes of the room that a page has left. */
const SHARE = 0.5;
const SEPARATOR = ' · ';

/** What holds the city back: the first gaps, so many of them, each with what to do about it. */
export function addTopGaps(page: PageRows, count: number, city: ScoredCity, lists: LiveCity, messages: Messages): ConditionalFormatDescription[] {
  const { sheets: texts } = messages;
  const { gaps } = city.analysis;
  page.addHeading(texts.topGapsHeading);
  const notes = cautions(city, messages);
  for (const note of gaps.length === 0 && notes.length === 0 ? [texts.noGaps] : notes) addLine(page, note, 'subtitle');
  const shown = gaps.slice(0, count);
  const firstRow = page.next() + 1;
  if (shown.length > 0) page.addSpans([[headerCell(texts.rating, 'center'), LABEL], [headerCell(texts.criterion), CRITERION], [headerCell(texts.whatToDo), ACTION]]);
  for (const gap of shown) {
    const { text, advice } = criteriaById(city.model).get(gap.criterion) ?? {};
    page.addSpans([[gapLabel(city, lists, gap, messages), LABEL], [textCell(text?.[messages.language] ?? ''), CRITERION], [textCell(advice?.[messages.language] ?? ''), ACTION]], SHARE);
  }
  if (gaps.length > shown.length) addLine(page, texts.moreGaps(gaps.length - shown.length), 'note');
  return shown.length === 0 ? [] : labelColours(firstRow, page.next() - 1, messages);
}

/** Whether the result rests on answers that need a look. */
export function addFindings(page: PageRows, city: ScoredCity, { sheets: texts }: Messages): void {
  const count = (severity: 'error' | 'warning') => city.findings.filter((finding) => severityOf(finding) === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  page.addHeading(texts.findingsHeading);
  addLine(page, errors + warnings === 0 ? texts.noFindings : texts.findingsCount(errors, warnings), 'subtitle');
  addLine(page, texts.madeWith(city.provenance.tool, `${city.model.id} ${city.model.version}`), 'note');
}

function addLine(page: PageRows, text: string, role: 'subtitle' | 'note'): void {
  page.addSpans([[{ value: text, style: { role, wrap: true } }, CONTENT_COLUMNS]]);
}

function gapLabel(city: ScoredCity, { criteria }: LiveCity, gap: Gap, messages: Messages): LooseCell {
  const { sheets: texts } = messages;
  const answer = answersById(city.assessment).get(gap.criterion)?.answer ?? { kind: 'not-rated' };
  const shown = gap.rating === null ? answerCell(answer, texts.notApplicable, texts.notRated) : ratingCell(gap.rating);
  const label = { ...shown, value: `${gap.criterion}${SEPARATOR}${String(shown.value ?? '')}` };
  return live(label, `${textLiteral(gap.criterion + SEPARATOR)}&${ratingFormula(criteria.codeOf(gap.criterion), messages)}`);
}

/** The label of a gap ends with its rating, whose colour it has. */
function labelColours(firstRow: number, lastRow: number, messages: Messages): ConditionalFormatDescription[] {
  const first = cellAddress({ row: firstRow, column: LABEL });
  return ratingWords(messages).map(([word, tone]) => ({
    ranges: [`${first}:${cellAddress({ row: lastRow, column: LABEL })}`],
    formula: `RIGHT(${first},${String(SEPARATOR.length + word.length)})=${textLiteral(SEPARATOR + word)}`,
    tone,
  }));
}
