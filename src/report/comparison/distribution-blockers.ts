import { rangeAddress } from '../../workbook/a1-address';
import type { DataBarDescription } from '../../workbook/workbook-description';
import { headerCell, integerCell, percentCell, textCell } from '../cells';
import type { PageRows, Span } from '../page-rows';
import type { ComparisonView } from './comparison-view';

/** Our design: as many as a meeting can talk about; the sheet of criteria has all. */
const MOST_SHOWN = 10;

/** Columns that the text of a criterion takes, and the column of its share. */
const TEXT_COLUMNS = 9;
const SHARE_COLUMN = TEXT_COLUMNS + 2;

/** The criteria that keep most cities from a next level, with how many they keep. */
export function addBlockers(page: PageRows, { blockers, messages: { sheets, language }, ranked, texts }: ComparisonView): DataBarDescription[] {
  const assessed = ranked.filter(({ rank }) => rank !== null).length;
  const shown = blockers.filter(({ blocks }) => blocks > 0).slice(0, MOST_SHOWN);
  page.addHeading(texts.blockersHeading);
  page.add([{ value: introOf(shown.length, assessed, texts), style: { role: 'subtitle' } }]);
  if (shown.length === 0) return [];
  page.addSpans([[headerCell(sheets.criterion), TEXT_COLUMNS], ...[texts.blocked, texts.share, texts.notRatedOfThese].map((header): Span => [headerCell(header, 'center'), 1])]);
  const first = page.next();
  for (const { criterion, blocks, notRated } of shown) {
    page.addSpans([[textCell(`${criterion.id} · ${criterion.text[language]}`), TEXT_COLUMNS], [integerCell(blocks), 1], [percentCell(blocks / assessed), 1], [integerCell(notRated), 1]]);
  }
  return [{ range: rangeAddress({ row: first, column: SHARE_COLUMN }, { row: page.next() - 1, column: SHARE_COLUMN }), max: 1, tone: 'step-3' }];
}

function introOf(shown: number, assessed: number, texts: ComparisonView['texts']): string {
  if (assessed === 0) return texts.noneAssessed;
  return shown === 0 ? texts.noBlockers : texts.blockersIntro(shown, assessed);
}
