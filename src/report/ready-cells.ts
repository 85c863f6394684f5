import type { Messages } from '../locales/messages';
import { codeCell, live, type LooseCell } from './cells';
import { sentence } from './live/formula';
import type { LiveCity } from './live/lists-sheet';
import type { ScoredCity } from './scored-city';

/** How many competencies are ready, a cell a level. */
export function readyCells({ analysis }: ScoredCity, { competencies }: LiveCity, { sheets: texts }: Messages): LooseCell[] {
  const total = analysis.competencies.length;
  const formula = (level: number) => sentence([`COUNTIF(${competencies.readyRange},">=${String(level)}")`], (ready) => texts.readyOf(ready, total));
  return analysis.readyByLevel.map((ready, index) => live(codeCell(texts.readyOf(ready, total)), formula(index + 1)));
}
