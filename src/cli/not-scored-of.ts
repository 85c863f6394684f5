import type { NotScored } from '../report/comparison/not-scored';
import type { InputFile } from './find-inputs';
import type { FileOutcome, Refusal } from './outcome';

/** What a comparison says of the parts of a file that have no result. */
export function notScoredOf({ relative: file }: InputFile, outcome: FileOutcome): NotScored[] {
  const about = ({ code, part, seen }: Refusal, sheet: string | null): NotScored => ({ file, sheet, code, part, seen });
  switch (outcome.kind) {
    case 'scored':
      return outcome.refusedSheets.map((refusal) => about(refusal, refusal.sheet));
    case 'refused':
      return outcome.refusals.map((refusal) => about(refusal, refusal.code === 'other-model' ? refusal.part : null));
    case 'failed':
      return [outcome.refusal === null ? { file, sheet: null, code: 'internal-error', part: '', seen: '' } : about(outcome.refusal, null)];
    case 'skipped':
      return [{ file, sheet: null, code: outcome.why, part: '', seen: '' }];
  }
}
