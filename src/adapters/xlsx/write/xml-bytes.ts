import { xmlText } from './xml-text';

const FIRST_SIZE = 1 << 14;

/** The most bytes that one UTF-16 unit takes: `&amp;`. */
const LONGEST_UNIT = 5;

const [AMPERSAND, LESS, GREATER, UNDERSCORE] = [0x26, 0x3c, 0x3e, 0x5f] as const;

/** What may look like an escape of `ST_Xstring`; prefixes of functions (`_xlfn.`) do not. */
const ESCAPE_START = /_x[0-9A-Fa-f]/y;

/** A large part, written as UTF-8 from its first byte to its last: no text is put together first and encoded afterwards. */
export class XmlBytes {
  private bytes = new Uint8Array(FIRST_SIZE);
  private length = 0;

  /** Adds what is XML already. */
  markup(xml: string): this {
    const bytes = this.roomFor(xml.length);
    let end = this.length;
    for (let index = 0; index < xml.length; index += 1) {
      const code = xml.charCodeAt(index);
      if (code >= 0x80) {
        this.length = end + new TextEncoder().encodeInto(xml.slice(index), bytes.subarray(end)).written;
        return this;
      }
      bytes[end] = code;
      end += 1;
    }
    this.length = end;
    return this;
  }

  /** Adds text as the content of an element, escaped as by `xmlText`. */
  text(text: string): this {
    const bytes = this.roomFor(text.length);
    let end = this.length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x20 || code >= 0x800 || (code === UNDERSCORE && looksEscaped(text, index))) {
        this.length = end;
        return this.markup(xmlText(text.slice(index)));
      }
      if (code >= 0x80) {
        bytes[end] = 0xc0 | (code >> 6);
        bytes[end + 1] = 0x80 | (code & 0x3f);
        end += 2;
      } else if (code === AMPERSAND || code === LESS || code === GREATER) {
        const entity = code === AMPERSAND ? '&amp;' : code === LESS ? '&lt;' : '&gt;';
        for (let at = 0; at < entity.length; at += 1, end += 1) bytes[end] = entity.charCodeAt(at);
      } else {
        bytes[end] = code;
        end += 1;
      }
    }
    this.length = end;
    return this;
  }

  /** All that was added. */
  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** The buffer, with room for so many more units. */
  private roomFor(units: number): Uint8Array {
    const needed = this.length + units * LONGEST_UNIT;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    return this.bytes;
  }
}

function looksEscaped(text: string, index: number): boolean {
  ESCAPE_START.lastIndex = index;
  return ESCAPE_START.test(text);
}
