import type { RefusalCode } from '../locales/problem-text';

/** A fault of the file system as a refusal; undefined for an error that is no such fault. */
export function fileFault(error: unknown, doing: 'reading' | 'writing'): { code: RefusalCode; seen: string } | undefined {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', seen: code };
  return { code: doing === 'reading' ? 'unreadable-file' : 'cannot-write', seen: code };
}
