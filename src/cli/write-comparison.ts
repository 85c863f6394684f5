import type { ComparedCity } from '../analysis/comparison/compared-city';
import { comparisonMessagesFor } from '../locales/comparison-messages';
import type { Messages } from '../locales/messages';
import { comparisonCsv } from '../report/comparison/comparison-csv';
import { comparisonJson } from '../report/comparison/comparison-json';
import type { ComparisonJob } from '../report/comparison/comparison-view';
import { describeComparison } from '../report/comparison/describe-comparison';
import type { NotScored } from '../report/comparison/not-scored';
import { earlierComparison } from '../report/comparison/place-comparison';
import type { WorkbookFileFormat } from '../workbook/workbook-file';
import type { WorkbookResult } from '../workbook/workbook-problem';
import { standingCsv, standingJson, standingWorkbook, type EarlierWorkbook, type Standing } from './own-comparison';
import { createFile, replaceFile } from './write-file';

/** What a comparison says. */
export interface Comparison {
  readonly cities: readonly ComparedCity[];
  readonly notScored: readonly NotScored[];
  readonly job: ComparisonJob;
  readonly messages: Messages;
}

/** Where a comparison is written; null where it is not asked for in that form. */
export interface ComparisonPaths {
  readonly workbook: string;
  readonly csv: string | null;
  readonly json: string | null;
}

/** The first of the paths at which something stands that is not an earlier comparison of ours. */
export async function foreignPath({ workbook, csv, json }: ComparisonPaths, format: WorkbookFileFormat): Promise<string | undefined> {
  if ((await standingWorkbook(workbook, format)) === 'foreign') return workbook;
  if (csv !== null && (await standingCsv(csv)) === 'foreign') return csv;
  return json !== null && (await standingJson(json)) === 'foreign' ? json : undefined;
}

/**
 * Writes a comparison: into an earlier one, of which only our sheets change, or into new files.
 * @returns why the earlier workbook cannot be written to, if it cannot
 * @throws the error of the file system
 */
export async function writeComparison(paths: ComparisonPaths, comparison: Comparison, format: WorkbookFileFormat): Promise<WorkbookResult<null>> {
  const { cities, notScored, job, messages } = comparison;
  const earlier = await standingWorkbook(paths.workbook, format);
  const bytes = workbookBytes(comparison, earlier, format);
  if (!bytes.ok) return bytes;
  await write(paths.workbook, bytes.value, earlier);
  if (paths.csv !== null) await write(paths.csv, [...comparisonCsv(cities, job.model)].join(''), await standingCsv(paths.csv));
  if (paths.json !== null) await write(paths.json, [...comparisonJson(cities, notScored, job, messages)].join(''), await standingJson(paths.json));
  return { ok: true, value: null };
}

/** A file that appeared meanwhile exists and is not replaced. */
async function write(path: string, data: Uint8Array | string, earlier: Standing<unknown>): Promise<void> {
  await (typeof earlier === 'string' ? createFile(path, data) : replaceFile(path, data, earlier.stamp));
}

function workbookBytes({ cities, notScored, job, messages }: Comparison, earlier: Standing<EarlierWorkbook>, format: WorkbookFileFormat): WorkbookResult<Uint8Array> {
  if (typeof earlier === 'string') {
    const description = describeComparison(cities, notScored, job, [], messages);
    return { ok: true, value: format.create(description, { title: comparisonMessagesFor(messages.language).titles.comparison, created: job.date }) };
  }
  const { bytes, workbook } = earlier.kept;
  const description = describeComparison(cities, notScored, job, workbook.sheets, messages);
  const added = format.addSheets(bytes, description);
  if (!added.ok) return added;
  const written = new Set(description.sheets.map(({ replaces }) => replaces));
  const left = earlierComparison(workbook.sheets).filter((name) => !written.has(name));
  return left.length === 0 ? added : format.removeSheets(added.value, left);
}
