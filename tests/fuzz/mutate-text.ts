import { ATTRIBUTES, HOSTILE_VALUES, SNIPPETS } from './hostile-values';
import type { Random } from './random';

/** Makes another XML text of one, which need not be XML any more. */
export type TextMutation = (text: string, random: Random) => string;

/** A stretch of the text: [start, end). */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** No text grows beyond this: what is larger is a matter of the limits, which have tests of their own. */
const LONGEST = 12 * 2 ** 20;

/** Places are looked for in the first part of a text: lists of millions of them would cost more memory than what is tested. */
const LOOKED_AT = 2 ** 18;

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.slice(0, LOOKED_AT).matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

const tags = (text: string): Span[] => spans(text, /<[^<>]*>/g);
const values = (text: string): Span[] => spans(text, /(?<==")[^"<>]*(?=")/g);
const contents = (text: string): Span[] => spans(text, /(?<=>)[^<>]+(?=<)/g);
const isOpening = (tag: string): boolean => !/^<[/?!]|\/>$/.test(tag);

/** An element that begins with some opening tag: up to where as many tags have closed as opened. */
function anElement(text: string, random: Random): Span | undefined {
  const all = tags(text);
  if (all.length === 0) return undefined;
  const from = random.below(all.length);
  let depth = 0;
  for (const { start, end } of all.slice(from)) {
    const tag = text.slice(start, end);
    depth += tag.startsWith('</') ? -1 : isOpening(tag) ? 1 : 0;
    if (depth <= 0) return { start: all[from]?.start ?? 0, end };
  }
  return undefined;
}

function replaced(text: string, span: Span | undefined, by: string): string {
  return span === undefined ? text : text.slice(0, span.start) + by + text.slice(span.end);
}

function some(all: readonly Span[], random: Random): Span | undefined {
  return all.length === 0 ? undefined : random.pick(all);
}

function between(first: Span, second: Span, text: string, swap: (a: string, b: string) => [string, string]): string {
  const [a, b] = first.start <= second.start ? [first, second] : [second, first];
  if (a.end > b.start) return text;
  const [x, y] = swap(text.slice(a.start, a.end), text.slice(b.start, b.end));
  return text.slice(0, a.start) + x + text.slice(a.end, b.start) + y + text.slice(b.end);
}

/** A change of one place chosen out of `find`. */
function atOne(find: (text: string) => Span[], change: (old: string, random: Random) => string): TextMutation {
  return (text, random) => {
    const span = some(find(text), random);
    return span === undefined ? text : replaced(text, span, change(text.slice(span.start, span.end), random));
  };
}

/** A change of two places chosen out of `find`. */
function atTwo(find: (text: string) => Span[], swap: (a: string, b: string) => [string, string]): TextMutation {
  return (text, random) => {
    const all = find(text);
    return all.length < 2 ? text : between(random.pick(all), random.pick(all), text, swap);
  };
}

/** A change of one element, repeated or wrapped at most as often as the length of texts allows. */
function atElement(change: (element: string, random: Random, most: number) => string): TextMutation {
  return (text, random) => {
    const span = anElement(text, random);
    if (span === undefined) return text;
    const element = text.slice(span.start, span.end);
    return replaced(text, span, change(element, random, Math.floor((LONGEST - text.length) / Math.max(1, element.length))));
  };
}

export const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'drop an element': atElement(() => ''),
  'repeat an element': atElement((element, random, most) => element.repeat(Math.max(1, Math.min(most, random.pick([2, 2, 2, 3, 50, 1000]))))),
  'repeat an element very often': atElement((element, random, most) => (random.chance(0.04) ? element.repeat(Math.max(1, most)) : element)),
  'nest an element': atElement((element, random, most) => {
    const name = /^<([^\s/>]+)/.exec(element)?.[1] ?? 'a';
    const deep = Math.max(0, Math.min(Math.floor(most / 8), random.pick([1, 2, 250, 300, 20_000])));
    return `<${name}>`.repeat(deep) + element + `</${name}>`.repeat(deep);
  }),
  'move an element': (text, random) => {
    const span = anElement(text, random);
    if (span === undefined) return text;
    const without = replaced(text, span, '');
    const to = some(tags(without), random)?.end ?? 0;
    return without.slice(0, to) + text.slice(span.start, span.end) + without.slice(to);
  },
  'swap two tags': atTwo(tags, (a, b) => [b, a]),
  'swap two values': atTwo(values, (a, b) => [b, a]),
  'copy a value': atTwo(values, (a) => [a, a]),
  'swap two texts': atTwo(contents, (a, b) => [b, a]),
  'drop a tag': atOne(tags, () => ''),
  'set a value': atOne(values, (_, random) => random.pick(HOSTILE_VALUES)),
  'set a text': atOne(contents, (_, random) => random.pick(HOSTILE_VALUES)),
  'insert XML': atOne(tags, (tag, random) => tag + random.pick(SNIPPETS)),
  'break a tag': atOne(tags, (tag, random) => tag.slice(0, random.below(tag.length)) + random.pick(SNIPPETS)),
  'add an attribute': atOne(tags, (tag, random) => tag.replace(/(?=\/?>$)/, ` ${random.pick(ATTRIBUTES)}="${random.pick(HOSTILE_VALUES)}"`)),
  'drop an attribute': atOne((text) => spans(text, /\s[^\s"=<>]+="[^"<>]*"/g), () => ''),
  'rename a tag': atOne((text) => spans(text, /(?<=<\/?)[A-Za-z]+/g), (name, random) => random.pick([name.toUpperCase(), `y:${name}`, name.slice(1), 'v', 'c', 'row', 't', 'f', 'is'])),
  'declare an encoding': (text, random) => `<?xml version="1.0" encoding="${random.pick(['UTF-16', 'ISO-8859-1', 'windows-1252', 'us-ascii', 'utf-7', ''])}"?>${text.replace(/^<\?xml.*?\?>/, '')}`,
  'cut the text': (text, random) => text.slice(0, random.below(text.length)),
};
