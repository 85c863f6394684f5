import type { ComparedCity } from '../../analysis/comparison/compared-city';
import type { ComparisonTexts } from '../../locales/comparison-messages';
import type { Messages } from '../../locales/messages';
import type { RefusalCode } from '../../locales/problem-text';
import type { ReasonAndRemedy } from '../../locales/reason-and-remedy';

/** Why a file or sheet has no result: it was refused, passed over, or our program failed. */
export type NotScoredCode = RefusalCode | keyof ComparisonTexts['reasons'];

/** A file, or a sheet of it, that has no result. */
export interface NotScored {
  readonly file: string;
  /** Null when it is the whole file. */
  readonly sheet: string | null;
  readonly code: NotScoredCode;
  /** What the sentence fills in: the part of the package or the sheet, and what was seen; '' where it has none. */
  readonly part: string;
  readonly seen: string;
}

/** A result out of a scored copy that another file gives too. */
export function repeatedCopy({ file, sheet }: ComparedCity): NotScored {
  return { file, sheet, code: 'scored-copy', part: '', seen: '' };
}

/** By file, sheet and code, so that the order in which they come in makes no difference. */
export function sortNotScored(notScored: readonly NotScored[]): NotScored[] {
  const keyed = notScored.map((each) => ({ each, key: [each.file, each.sheet ?? '', each.code, each.part, each.seen].join('\n') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ each }) => each);
}

/** What parts the reason from the remedy in the sentence of a problem. */
const BREAK = '; ';

/** Stand for what a sentence fills in while it is taken apart: that may hold the mark that parts it. */
const WORDS = { part: '\uE000', seen: '\uE001' } as const;

/** Why it has no result and what to do, as sentences. */
export function reasonAndRemedy({ code, part, seen }: NotScored, { problems }: Messages, texts: ComparisonTexts): ReasonAndRemedy {
  if (code === 'link' || code === 'scored-copy' || code === 'internal-error') return texts.reasons[code];
  const words = { part: part === '' ? '' : WORDS.part, seen: seen === '' ? '' : WORDS.seen };
  const [reason = '', ...remedy] = problems[code](words).split(BREAK).map((half) => asSentence(half.replaceAll(WORDS.part, part).replaceAll(WORDS.seen, seen)));
  return { reason, remedy: remedy.length === 0 ? texts.remedyUnknown : remedy.join(' ') };
}

function asSentence(half: string): string {
  return `${half.slice(0, 1).toUpperCase()}${half.slice(1)}.`;
}
