import { LANGUAGES, type Language } from '../model/language';
import type { HostProblem } from '../taskpane/workbook-host';

/** What a ribbon command tells its dialog: a problem by its code, so that no address can put a sentence into our mouth. */
export interface ToldProblem {
  readonly language: Language;
  /** Of a `HostProblem`, as far as the address is not made up. */
  readonly code: string;
  readonly part: string;
  readonly seen: string;
  readonly details: string;
}

/** Excel takes addresses of some 2,000 characters; what support needs stands at the beginning. */
const MOST_DETAILS = 600;

/** The problem as the fragment of the dialog's address, which no server is sent. */
export function toFragment(language: Language, { code, part, seen, details }: HostProblem): string {
  return `#${new URLSearchParams({ language, code, part, seen, details: details.slice(0, MOST_DETAILS) }).toString()}`;
}

/** The problem in such a fragment. */
export function fromFragment(fragment: string): ToldProblem {
  const told = new URLSearchParams(fragment.slice(1));
  const said = (key: string) => told.get(key) ?? '';
  return { language: LANGUAGES.find((each) => each === said('language')) ?? 'en', code: said('code'), part: said('part'), seen: said('seen'), details: said('details') };
}
