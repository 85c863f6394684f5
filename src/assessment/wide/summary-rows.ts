import { LANGUAGES } from '../../model/language';
import { foldWord } from '../fold';
import type { Term } from '../terms/term';

/** What people call a row that sums up those above it. "Mediana" is not among them: a town is called so. */
const SUMMARIES: Term = {
  en: 'Total',
  ca: 'Total',
  es: 'Total',
  also: {
    en: ['Totals', 'Grand total', 'Subtotal', 'Sum', 'Average', 'Mean'],
    ca: ['Totals', 'Total general', 'Suma', 'Mitjana', 'Mitjana general', 'Promig'],
    es: ['Totales', 'Suma total', 'Media', 'Media general', 'Promedio'],
  },
};
const WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => [SUMMARIES[language], ...(SUMMARIES.also?.[language] ?? [])]).map(foldWord));
const COLON_AT_END = /[:.\s]+$/;

/** Whether a text names no city but a sum or mean of the rows above, in any of the languages (our design). */
export function isSummaryName(text: string): boolean {
  return WORDS.has(foldWord(text.replace(COLON_AT_END, '')));
}
