import type { OfficeResult } from '../office-problem';
import { inTime } from '../round-trip';

/** As many bytes as a call takes as arguments. */
const CHUNK = 8192;

/** Opens a workbook, given as the bytes of its file, in a window of its own; it is not saved anywhere yet. One round trip. */
export function openCopy(bytes: Uint8Array, patience: number): Promise<OfficeResult<void>> {
  return inTime(Excel.createWorkbook(base64(bytes)), patience);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}
