import type { Messages } from '../locales/messages';
import type { ScoredCity } from './scored-city';

/** Lines that stand above a list of gaps because the list alone cannot tell what keeps the city from its target. */
export function cautions({ analysis, model }: ScoredCity, { sheets: texts, language }: Messages): string[] {
  return analysis.findings.flatMap(({ code, detail }) => {
    const dimension = model.dimensions.find(({ id }) => id === detail.ids?.[0])?.name[language] ?? '';
    if (code === 'level-without-applicable-criterion') return [texts.unreachable(dimension, detail.level ?? 0)];
    return code === 'dimension-not-rated' ? [texts.rateOne(dimension)] : [];
  });
}
