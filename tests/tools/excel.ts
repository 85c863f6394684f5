import { officeWorkbook } from '../../src/adapters/office-js/office-workbook';
import type { OfficeWorkbook } from '../../src/adapters/office-js/office-workbook';
import type { OfficeResult } from '../../src/adapters/office-js/office-problem';
import type { WrittenSheets } from '../../src/adapters/office-js/write/write-sheets';
import type { WorkbookData } from '../../src/workbook/sheet-data';
import type { WorkbookDescription } from '../../src/workbook/workbook-description';
import { loadOffice } from '../office-host/client/load-office';
import type { Connection } from '../office-host/client/connection';
import { openWorkbook } from '../office-host/open-workbook';
import type { OpenWorkbook } from '../office-host/open-workbook';

/** A workbook open in the emulated Excel, and the product's way to it through Microsoft's library. */
export interface OpenInExcel extends OpenWorkbook {
  readonly workbook: OfficeWorkbook;
}

/** Any time will do; runs of one test share it. */
export const NOW = Date.UTC(2026, 2, 31);

let connection: Promise<Connection> | undefined;

/**
 * Opens a new workbook; Excel may take `patience` milliseconds for an answer. The library is loaded once in a test file
 * and asks its host for the version only then: a file cannot have two.
 */
export async function openInExcel(firstSheet: string, version?: string, patience = 30_000): Promise<OpenInExcel> {
  const opened = openWorkbook(firstSheet, version);
  connection ??= loadOffice(opened.host);
  const connected = await connection;
  if (connected.host.version !== opened.host.version) throw new Error('the library believes that it runs in another version');
  connected.host = opened.host;
  return { ...opened, workbook: officeWorkbook({ patience, now: () => NOW }) };
}

/** The value of what must have gone well. */
export function done<Value>(result: OfficeResult<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.part ?? ''} ${result.problem.detail}`);
  return result.value;
}

/** Lists the workbook and reads all its sheets. */
export async function readAll({ workbook }: OpenInExcel): Promise<WorkbookData> {
  return done(await workbook.read(done(await workbook.list()), () => true));
}

/** Lists the workbook, reads it, and writes to it; what goes wrong on the way is a failure to write. */
export async function writeTo({ workbook }: Pick<OpenInExcel, 'workbook'>, description: WorkbookDescription): Promise<OfficeResult<WrittenSheets>> {
  const listed = await workbook.list();
  if (!listed.ok) return listed;
  const read = await workbook.read(listed.value, () => true);
  return read.ok ? workbook.write(listed.value, read.value, description) : read;
}

/** The same workbook for somebody who opens the pane later. */
export function reopened(later: number): OfficeWorkbook {
  return officeWorkbook({ patience: 30_000, now: () => NOW + later });
}
