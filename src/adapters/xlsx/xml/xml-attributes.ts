import { APOSTROPHE, EQUALS, GREATER, QUOTE, SLASH, SPACE } from './character-code';
import { decodeText } from './decode-text';
import { isNameAt } from './name-at';

/** Our design, bounds of work and memory: no writer comes near them. In a tag; characters in a value. */
const MOST_ATTRIBUTES = 256;
const LONGEST_ATTRIBUTE = 2 ** 20;

/** The attributes of one tag of a document, read again for each tag: no string is made until one is asked for. */
export class XmlAttributes {
  private readonly text: string;
  /** Name start, name end, value start, value end of each attribute; only the first `end` numbers count. */
  private readonly places: number[] = [];
  private end = 0;

  constructor(text: string) {
    this.text = text;
  }

  get count(): number {
    return this.end / 4;
  }

  /** The value of an attribute, by its full name. */
  get(name: string): string | undefined {
    const { text, places } = this;
    for (let index = 0; index < this.end; index += 4) {
      if (isNameAt(text, places[index] ?? 0, places[index + 1] ?? 0, name)) return this.value(index);
    }
    return undefined;
  }

  /** All of them as [full name, value]. */
  entries(): [string, string][] {
    const entries: [string, string][] = [];
    for (let index = 0; index < this.end; index += 4) entries.push([this.text.slice(this.places[index], this.places[index + 1]), this.value(index)]);
    return entries;
  }

  /** Notes the attributes that follow `from`; the place of the `>`, or -1 where they are not well-formed. */
  read(from: number): number {
    const { text, places } = this;
    this.end = 0;
    for (let at = from; ; at += 1) {
      let code = text.charCodeAt(at);
      while (code <= SPACE) code = text.charCodeAt((at += 1));
      if (code === GREATER) return at;
      if (code === SLASH) return text.charCodeAt(at + 1) === GREATER ? at + 1 : -1;
      const nameStart = at;
      while (code > SPACE && code !== EQUALS && code !== GREATER) code = text.charCodeAt((at += 1));
      const nameEnd = at;
      while (code <= SPACE) code = text.charCodeAt((at += 1));
      if (code !== EQUALS || nameEnd === nameStart) return -1;
      do code = text.charCodeAt((at += 1));
      while (code <= SPACE);
      if (code !== QUOTE && code !== APOSTROPHE) return -1;
      if (this.has(nameStart, nameEnd)) return -1;
      const valueStart = at + 1;
      at = text.indexOf(code === QUOTE ? '"' : "'", valueStart);
      if (at < 0 || at - valueStart > LONGEST_ATTRIBUTE || this.end >= 4 * MOST_ATTRIBUTES) return -1;
      places[this.end] = nameStart;
      places[this.end + 1] = nameEnd;
      places[this.end + 2] = valueStart;
      places[this.end + 3] = at;
      this.end += 4;
    }
  }

  /** Whether the current tag has an attribute of this name already, which XML forbids. */
  private has(nameStart: number, nameEnd: number): boolean {
    const { text, places } = this;
    for (let index = 0; index < this.end; index += 4) {
      const start = places[index] ?? 0;
      const length = (places[index + 1] ?? 0) - start;
      if (length !== nameEnd - nameStart) continue;
      let same = 0;
      while (same < length && text.charCodeAt(start + same) === text.charCodeAt(nameStart + same)) same += 1;
      if (same === length) return true;
    }
    return false;
  }

  private value(index: number): string {
    const raw = this.text.slice(this.places[index + 2], this.places[index + 3]);
    return raw.includes('&') ? decodeText(raw) : raw;
  }
}
