import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtinModel } from '../../src/model/builtin-model';
import { WorkbookSession } from '../../src/page/session/workbook-session';
import type { AssessedReading } from '../../src/taskpane/workbook-host';

const SAMPLES_FOLDER = join(__dirname, '..', '..', 'assets', 'samples');

/** The day on which the sessions of the tests live. */
export const TODAY = '2026-03-31';

/** Names of the sample workbooks. */
export const SAMPLES = readdirSync(SAMPLES_FOLDER);

export const NO_FLAGS = { target: {} };
export const NO_SETTINGS = { flags: NO_FLAGS, language: null };

export function sampleBytes(name: string): Uint8Array {
  return readFileSync(join(SAMPLES_FOLDER, name));
}

/** A session that has a sample open. */
export function openSample(name: string): WorkbookSession {
  const session = new WorkbookSession(builtinModel());
  session.openFile(name, sampleBytes(name));
  return session;
}

/** What a session reads out of an assessment that must be one. */
export function assessed(session: WorkbookSession): AssessedReading {
  const reading = session.assess(NO_FLAGS, TODAY);
  if (reading.kind !== 'assessed') throw new Error(reading.kind);
  return reading;
}

/** The bytes that a session would hand to the person. */
export function savedBytes(session: WorkbookSession): Uint8Array {
  const file = session.save();
  if (file === undefined) throw new Error('nothing is open');
  return file.bytes;
}
