/** Name and message of an error, without its trace: what support needs, never the content of a workbook. */
export function faultDetails(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
