import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { MaturityModel } from './maturity-model';

/** SHA-256 of the model in hexadecimal, whatever the order of keys in its file (our design). */
export function modelHash(model: MaturityModel): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(model, sortedKeys))));
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
