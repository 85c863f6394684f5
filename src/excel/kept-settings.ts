import type { RequestedSettings } from '../assessment/assessment';
import { DIMENSION_IDS, LEVELS } from '../model/maturity-model';

/** What is kept with a workbook when results are written into it: never an answer, never a text of the person. */
export interface KeptSettings {
  /** Chosen in the pane; they beat the header block of a sheet. */
  readonly flags: RequestedSettings;
  /** Fingerprints of the cities as they were written. */
  readonly writtenOf: string;
}

/** Settings as the text that the workbook keeps. */
export function keptText(settings: KeptSettings): string {
  return JSON.stringify(settings);
}

/** The settings in such a text, as far as it is one; null when it is none. */
export function readKept(text: string | null): KeptSettings | null {
  try {
    const { flags, writtenOf } = asRecord(JSON.parse(text ?? 'null'));
    if (typeof writtenOf !== 'string') return null;
    const { target, strict, resultsAsOutcome } = asRecord(flags);
    const kept = asRecord(target);
    const targets = DIMENSION_IDS.flatMap((dimension) => {
      const level = LEVELS.find((each) => each === kept[dimension]);
      return level === undefined ? [] : [[dimension, level] as const];
    });
    return {
      flags: {
        target: Object.fromEntries(targets),
        ...(typeof strict === 'boolean' ? { strict } : {}),
        ...(typeof resultsAsOutcome === 'boolean' ? { resultsAsOutcome } : {}),
      },
      writtenOf,
    };
  } catch {
    return null;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
