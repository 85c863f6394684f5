import { commandMessagesFor } from '../../src/locales/command-messages';
import { citiesMessagesFor } from '../../src/locales/cities-messages';
import { comparisonMessagesFor } from '../../src/locales/comparison-messages';
import type { Language } from '../../src/model/language';

/** A sentence of the product, by its place in the messages. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** Named words that findings and problems fill in; a number stays one, since sentences ask for one or many. */
const WORDS = { seen: '{seen}', ids: '{ids}', field: '{field}', otherCell: '{otherCell}', part: '{part}', level: '{level}' };
const BY_NAME: readonly string[] = ['findings', 'problems'];

/**
 * Every text of a language. A sentence that fills something in is asked once for a count of one and once for many; what
 * it fills in stands in braces.
 */
export function textsIn(language: Language): PlacedText[] {
  return Object.entries({ ...commandMessagesFor(language), comparison: comparisonMessagesFor(language), cities: citiesMessagesFor(language) }).flatMap(([part, texts]) => (part === 'language' ? [] : textsOf(part, texts, BY_NAME.includes(part))));
}

function textsOf(place: string, value: unknown, byName: boolean): PlacedText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value === 'function') return [...filledIn(place, value as Sentence, byName, 1), ...filledIn(place, value as Sentence, byName, 7)];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, inner]) => textsOf(`${place}.${key}`, inner, byName));
}

type Sentence = (...words: readonly unknown[]) => string | readonly string[];

function filledIn(place: string, sentence: Sentence, byName: boolean, count: number): PlacedText[] {
  const words = byName ? [{ ...WORDS, count }] : [count === 1 ? 1 : '{0}', '{1}', '{2}', '{3}'];
  return textsOf(`${place}(${String(count)})`, sentence(...words), byName);
}
