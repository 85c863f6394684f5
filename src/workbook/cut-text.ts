/** Longest text that a cell holds, in UTF-16 units: Excel's own limit. */
export const LONGEST_TEXT = 32_767;

/** Cuts at Excel's limit without splitting a surrogate pair. */
export function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const last = text.charCodeAt(LONGEST_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}
