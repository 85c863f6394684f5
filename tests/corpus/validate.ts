import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { committedTable, withoutExceptions, type Checked } from './corpus-files';
import type { Grown } from './losses';

const BATCH = 20;

/**
 * What a validator finds in files to which a sheet was added, and did not find in them before. The validator is a command
 * that takes files, prints a line a finding, which begins with the path of the file and a colon, and at last how many
 * files it saw. A file that makes it stop it has not judged; one that makes it stop only afterwards is at fault.
 */
export function newFindings(grown: readonly Grown[], validator: string): Checked {
  const before = findingsOf(grown.map((pair) => pair.before), validator);
  const after = findingsOf(grown.map((pair) => pair.after), validator);
  const judged = grown.filter((pair) => before.has(pair.before));
  const faults = judged.flatMap((pair) => {
    const known = [...(before.get(pair.before) ?? [])];
    const found = (after.get(pair.after) ?? ['stops']).filter((finding) => {
      const at = known.findIndex((one) => withoutNumbers(one) === withoutNumbers(finding));
      if (at >= 0) known.splice(at, 1);
      return at < 0;
    });
    return found.map((finding) => ({ file: pair.file, what: `validator: ${finding}` }));
  });
  const exceptions = committedTable('validator-exceptions.tsv', ['file', 'reason']);
  const files = judged.map(({ file }) => file);
  return { summary: `${judged.length} judged by the validator, ${exceptions.length} exceptions`, faults: withoutExceptions(faults, exceptions, files) };
}

/** A finding may say how many styles there are, which are more afterwards. */
function withoutNumbers(finding: string): string {
  return finding.replace(/[0-9]+/g, '#');
}

/** Findings by file, without those files at which the validator stops. */
function findingsOf(paths: readonly string[], validator: string): Map<string, string[]> {
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) => paths.slice(index * BATCH, (index + 1) * BATCH));
  return new Map(batches.flatMap((batch) => findingsOfBatch(batch, validator) ?? batch.flatMap((path) => findingsOfBatch([path], validator) ?? [])));
}

function findingsOfBatch(batch: readonly string[], validator: string): [path: string, findings: string[]][] | undefined {
  const { stdout, error } = spawnSync(validator, batch, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error !== undefined) throw error;
  const lines = stdout.split('\n');
  if (!lines.some((line) => line.startsWith(`${batch.length} files`))) return undefined;
  // The folder of a file is not the same before and after.
  const ofFile = (path: string) => lines.filter((line) => line.startsWith(`${path}: `)).map((line) => line.slice(path.length + 2).replaceAll(dirname(path), ''));
  return batch.map((path) => [path, ofFile(path)]);
}
