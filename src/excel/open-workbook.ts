import type { ListedWorkbook } from '../adapters/office-js/listed-workbook';
import type { OfficeResult } from '../adapters/office-js/office-problem';
import type { OfficeWorkbook } from '../adapters/office-js/office-workbook';
import { assessCities, type AssessedWorkbook } from '../assess-cities';
import type { RequestedSettings } from '../assessment/assessment';
import type { MaturityModel } from '../model/maturity-model';
import { modelHash } from '../model/model-hash';
import { VERSION } from '../version';
import { OWNER_NAME } from '../workbook/owned-sheet';
import type { WorkbookData } from '../workbook/sheet-data';
import { readKept } from './kept-settings';

/** The workbook in Excel, read and scored. */
export interface OpenWorkbook {
  readonly listed: ListedWorkbook;
  readonly data: WorkbookData;
  readonly assessed: AssessedWorkbook;
  /** The settings that it was scored with, as far as they beat those of the sheets. */
  readonly flags: RequestedSettings;
  readonly model: MaturityModel;
  readonly modelHash: string;
}

/** How to read and score it. */
export interface Scoring {
  readonly model: MaturityModel;
  /** Null takes the settings that are kept with the workbook. */
  readonly flags: RequestedSettings | null;
  /** ISO day. */
  readonly today: string;
  /** `answers` leaves the cells of our own sheets out, which nothing but writing needs. */
  readonly wanted: 'all' | 'answers';
}

/** Lists, reads and scores the workbook that is open in Excel: two round trips. */
export async function openWorkbook(office: OfficeWorkbook, { model, flags, today, wanted }: Scoring): Promise<OfficeResult<OpenWorkbook>> {
  const listed = await office.list();
  if (!listed.ok) return listed;
  const read = await office.read(listed.value, ({ names }) => wanted === 'all' || !names.has(OWNER_NAME));
  if (!read.ok) return read;
  const hash = modelHash(model);
  const used = flags ?? readKept(listed.value.settings)?.flags ?? { target: {} };
  const assessed = assessCities(read.value, { model, flags: used, provenance: { tool: VERSION, modelHash: hash, date: today, file: listed.value.name } });
  return { ok: true, value: { listed: listed.value, data: read.value, assessed, flags: used, model, modelHash: hash } };
}
