/** Whether a text holds this name, and nothing else, in [start, end). Runs several times a tag: makes no string. */
export function isNameAt(text: string, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (text.charCodeAt(start + index) !== name.charCodeAt(index)) return false;
  }
  return true;
}
