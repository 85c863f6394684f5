import { ChangedMeanwhile } from './file-stamp';
import type { RefusalCode } from '../locales/problem-text';

/** The code of an error of the file system, as `ENOENT`; undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** A fault of the file system, or of who else works on it, as a refusal; undefined for an error that is no such fault. */
export function fileFault(error: unknown, doing: 'reading' | 'writing'): { code: RefusalCode; seen: string } | undefined {
  if (error instanceof ChangedMeanwhile) return { code: 'changed-meanwhile', seen: '' };
  const code = systemErrorCode(error);
  if (code === undefined) return undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', seen: code };
  return { code: doing === 'reading' ? 'unreadable-file' : 'cannot-write', seen: code };
}
