import { assessCities } from '../../src/assess-cities';
import { xlsxFileFormat } from '../../src/adapters/xlsx/xlsx-file-format';
import { nodeCodec } from '../../src/cli/node-codec';
import { builtinModel } from '../../src/model/builtin-model';
import { modelHash } from '../../src/model/model-hash';
import type { ScoredCity } from '../../src/report/scored-city';
import type { WorkbookData } from '../../src/workbook/sheet-data';

export const FORMAT = xlsxFileFormat(nodeCodec);
const MODEL = builtinModel();
const MODEL_HASH = modelHash(MODEL);

/** What is in a workbook that must be readable. */
export function read(bytes: Uint8Array): WorkbookData {
  const workbook = FORMAT.read(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value;
}

/** Scores every assessment of a workbook with no flags, on a fixed day. */
export function score(workbook: WorkbookData, file = 'city.xlsx'): readonly ScoredCity[] {
  const provenance = { tool: '0.0.0', modelHash: MODEL_HASH, date: '2026-03-31', file };
  return assessCities(workbook, { model: MODEL, flags: { target: {} }, provenance }).cities;
}

/** Answers without their places, and what follows from them: what must not change when a workbook is rearranged. */
export function essence(city: ScoredCity | undefined) {
  return {
    fingerprint: city?.fingerprint,
    evidence: city?.assessment.answers.map(({ evidence }) => evidence),
    profile: city?.profile,
    gaps: city?.analysis.gaps.map(({ criterion, tier, priority }) => [criterion, tier, priority]),
    competencies: city?.analysis.competencies.map((row) => ({ ...row, cell: null })),
  };
}
