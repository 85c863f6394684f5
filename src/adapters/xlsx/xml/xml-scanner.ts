import { BANG, COLON, GREATER, LESS, QUESTION, SLASH, SPACE } from './character-code';
import { characterData, LONGEST } from './decode-text';
import { isNameAt } from './name-at';
import { XmlAttributes } from './xml-attributes';

/** Why a text may not be read as XML: it is not well-formed, or it declares a document type (illegal in OPC, 10.1). */
export type XmlProblem = 'damaged' | 'document-type-declared';

/** Elements deep. Our design, a bound of work and memory: no writer comes near it. */
const DEEPEST = 256;

/**
 * Walks the tags of an XML document from first to last, in one pass and constant work a character. Names are known by
 * their local part: which prefix a writer chose for a namespace does not matter. An empty-element tag is walked twice,
 * as its opening and as its closing. Comments and processing instructions are passed over.
 */
export class XmlScanner {
  readonly text: string;
  /** Why the walk ended early; null while all is well. */
  problem: XmlProblem | null = null;
  /** Whether the current tag closes its element. */
  closing = false;
  /** Whether the current tag is an empty-element tag. */
  selfClosing = false;
  /** The current tag lies in [start, end). */
  start = 0;
  end = 0;
  /** How many elements enclose the current one. */
  depth = -1;
  /** The name of the current tag lies in [nameStart, nameEnd), its local part in [localStart, nameEnd). */
  nameStart = 0;
  localStart = 0;
  nameEnd = 0;
  private readonly attributes: XmlAttributes;
  /** Name start, local start and name end of each open element; only the first `openEnd` numbers count. */
  private readonly open: number[] = [];
  private openEnd = 0;

  constructor(text: string) {
    this.text = text;
    this.attributes = new XmlAttributes(text);
  }

  /** Moves to the next tag; false at the end of the document, whether it was reached well or not (see `problem`). */
  next(): boolean {
    if (this.selfClosing && !this.closing) {
      this.closing = true;
      this.openEnd -= 3;
      return true;
    }
    if (this.closing) this.depth -= 1;
    const { text } = this;
    let at = text.indexOf('<', this.end);
    while (at >= 0) {
      const code = text.charCodeAt(at + 1);
      if (code === SLASH) return this.readClosingTag(at);
      if (code !== BANG && code !== QUESTION) return this.readOpeningTag(at);
      const after = this.afterMarkup(at);
      if (after < 0) return false;
      at = text.indexOf('<', after);
    }
    if (this.openEnd > 0 || this.nameEnd === 0) this.problem ??= 'damaged';
    this.end = text.length;
    return false;
  }

  /** The prefix of the current element, with its colon; empty when it has none. */
  get prefix(): string {
    return this.text.slice(this.nameStart, this.localStart);
  }

  /** Goes on at `end`, up to where the caller has read whole elements that follow the current tag. */
  skipTo(end: number): void {
    this.end = end;
  }

  /** Whether the current element has this local name. */
  is(name: string): boolean {
    return isNameAt(this.text, this.localStart, this.nameEnd, name);
  }

  /** The value of an attribute of the current opening tag, by its full name. */
  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  /** How many attributes the current opening tag has. */
  get attributeCount(): number {
    return this.attributes.count;
  }

  /** The attributes of the current opening tag as [full name, value]. */
  attributeEntries(): [string, string][] {
    return this.attributes.entries();
  }

  /** The character data between the current tag and the next one, decoded. */
  readText(): string {
    if (this.selfClosing) return '';
    const { text } = this;
    const less = text.indexOf('<', this.end);
    const at = less < 0 ? text.length : less;
    const first = characterData(text, this.end, at);
    this.end = at;
    const following = text.charCodeAt(at + 1);
    return following === BANG || following === QUESTION ? first + this.readTextAfterMarkup() : first;
  }

  /** Goes on with the character data at a CDATA section, a comment or a processing instruction. */
  private readTextAfterMarkup(): string {
    const { text } = this;
    let data = '';
    while (this.end < text.length) {
      const at = this.end;
      const following = text.charCodeAt(at + 1);
      if (text.charCodeAt(at) === LESS) {
        if (following !== BANG && following !== QUESTION) break;
        const after = this.afterMarkup(at);
        if (after < 0) break;
        if (text.startsWith('<![CDATA[', at) && data.length < LONGEST) data += text.slice(at + 9, after - 3);
        this.end = after;
      } else {
        const less = text.indexOf('<', at);
        this.end = less < 0 ? text.length : less;
        if (data.length < LONGEST) data += characterData(text, at, this.end);
      }
    }
    return data;
  }

  /** Where a comment, a CDATA section or a processing instruction ends; -1 when it may not stand there. */
  private afterMarkup(at: number): number {
    const { text } = this;
    if (text.charCodeAt(at + 1) === QUESTION) return this.after('?>', at + 2);
    if (text.startsWith('<!--', at)) return this.after('-->', at + 4);
    if (text.startsWith('<![CDATA[', at) && this.openEnd > 0) return this.after(']]>', at + 9);
    return this.stop(text.startsWith('<!DOCTYPE', at) ? 'document-type-declared' : 'damaged');
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    return at < 0 ? this.stop('damaged') : at + mark.length;
  }

  private readClosingTag(at: number): boolean {
    const { text, open } = this;
    const from = at + 2;
    if (this.openEnd === 0) return this.refuse();
    const start = open[this.openEnd - 3] ?? 0;
    const local = open[this.openEnd - 2] ?? 0;
    const length = (open[this.openEnd - 1] ?? 0) - start;
    for (let index = 0; index < length; index += 1) {
      if (text.charCodeAt(start + index) !== text.charCodeAt(from + index)) return this.refuse();
    }
    let end = from + length;
    while (text.charCodeAt(end) <= SPACE) end += 1;
    if (text.charCodeAt(end) !== GREATER) return this.refuse();
    this.openEnd -= 3;
    this.start = at;
    this.end = end + 1;
    this.closing = true;
    this.selfClosing = false;
    this.nameStart = from;
    this.localStart = from + local - start;
    this.nameEnd = from + length;
    return true;
  }

  private readOpeningTag(at: number): boolean {
    const { text, open } = this;
    if (this.openEnd === 0 && this.nameEnd > 0) return this.refuse();
    let end = at + 1;
    let local = end;
    let code = text.charCodeAt(end);
    while (code > SPACE && code !== GREATER && code !== SLASH) {
      if (code === COLON) local = end + 1;
      code = text.charCodeAt((end += 1));
    }
    if (end === at + 1 || this.depth >= DEEPEST) return this.refuse();
    const close = this.attributes.read(end);
    if (close < 0) return this.refuse();
    open[this.openEnd] = at + 1;
    open[this.openEnd + 1] = local;
    open[this.openEnd + 2] = end;
    this.openEnd += 3;
    this.nameStart = at + 1;
    this.localStart = local;
    this.nameEnd = end;
    this.start = at;
    this.end = close + 1;
    this.closing = false;
    this.selfClosing = text.charCodeAt(close - 1) === SLASH;
    this.depth += 1;
    return true;
  }

  private refuse(): false {
    this.stop('damaged');
    return false;
  }

  /** Ends the walk. */
  private stop(problem: XmlProblem): -1 {
    this.problem = problem;
    this.end = this.text.length;
    return -1;
  }
}
