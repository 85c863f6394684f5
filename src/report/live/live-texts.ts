import type { Messages } from '../../locales/messages';
import type { Criterion } from '../../model/maturity-model';
import { RATINGS } from '../../model/rating';
import type { ScoredCity } from '../scored-city';
import { sentence, textLiteral } from './formula';
import type { LiveCity } from './lists-sheet';
import { NOT_APPLICABLE, UNREAD } from './word-list';

/** The letter of a code from 1 to 4. */
function letter(code: string): string {
  return `CHOOSE(${code},${RATINGS.map(textLiteral).join(',')})`;
}

/** A rating as sheets show it, from its code. */
export function ratingFormula(code: string, { sheets: texts }: Messages): string {
  const shown = [texts.notRated, ...RATINGS, texts.notApplicable];
  return `IF(${code}=${String(UNREAD)},${textLiteral(texts.rescore)},CHOOSE(${code}+1,${shown.map(textLiteral).join(',')}))`;
}

/** Formulas for what a criterion does to the level of its dimension: the rules of `criterion-effect.ts`. */
export interface EffectFormulas {
  readonly met: string;
  readonly effect: string;
  readonly why: string;
}

export function effectFormulas({ id, dimension, level }: Criterion, { settings }: ScoredCity, live: LiveCity, { sheets: texts }: Messages): EffectFormulas {
  const code = live.criteria.codeOf(id);
  const reached = live.profile.cell(dimension, 'Level');
  const own = `${dimension}${String(level)}`;
  const isBelow = `AND(${String(level)}<=${reached},${String(level)}<5)`;
  const required = settings.strict ? `IF(${isBelow},4,3)` : '3';
  const requiredLetter = settings.strict ? `IF(${isBelow},"F","L")` : '"L"';
  const isNext = `${String(level)}=${reached}+1`;
  const isBlocking = settings.strict ? `${String(level)}<=${reached}+1` : isNext;
  const blocksNext = sentence([`"${dimension}"&(${reached}+1)`], texts.effects.blocks);
  const ifMet = `IF(${String(level)}<=${reached},${textLiteral(texts.effects.holds(own))},${textLiteral(texts.effects.ready(own))})`;
  const ifShort = `IF(${isBlocking},${blocksNext},${textLiteral(texts.effects.later(own))})`;
  const ifNotApplicable = `IF(AND(${isNext},${live.levels.cell(dimension, level, 'Applicable')}=0),${textLiteral(texts.effects.blocks(own))},${textLiteral(texts.effects.none)})`;
  const unlessNotApplicable = (value: string, otherwise: string) => `IF(${code}=${String(NOT_APPLICABLE)},${value},${otherwise})`;
  const whyRated = `IF(${code}>=${required},${sentence([letter(code), requiredLetter], texts.reasons.met)},${sentence([letter(code), requiredLetter], texts.reasons.short)})`;
  const whyBlank = `IF(${code}=${String(UNREAD)},${textLiteral(texts.rescore)},${sentence([requiredLetter], texts.reasons.notRated)})`;
  return {
    met: unlessNotApplicable('""', `IF(${code}>=${required},${textLiteral(texts.yes)},${textLiteral(texts.no)})`),
    effect: unlessNotApplicable(ifNotApplicable, `IF(${code}>=${required},${ifMet},${ifShort})`),
    why: unlessNotApplicable(textLiteral(texts.reasons.notApplicable), `IF(${code}<=0,${whyBlank},${whyRated})`),
  };
}
