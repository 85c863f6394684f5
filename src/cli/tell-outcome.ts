import { findingMessage } from '../locales/describe-finding';
import type { CommandMessages } from '../locales/language-messages';
import type { MaturityModel } from '../model/maturity-model';
import { EXIT } from './exit-code';
import type { FileOutcome, Refusal } from './outcome';
import { oneLine } from './result-table';

/** What is said on stderr about one file. */
export function outcomeLines(relative: string, outcome: FileOutcome, messages: CommandMessages, model: MaturityModel): string[] {
  const { command: texts, problems } = messages;
  const file = oneLine(relative);
  const why = ({ code, part, seen }: Refusal) => problems[code]({ part: oneLine(part), seen: oneLine(seen) });
  switch (outcome.kind) {
    case 'scored':
      return [
        ...[...outcome.refusedSheets, ...outcome.failedSheets].map((refusal) => texts.sheetRefused(file, oneLine(refusal.sheet), why(refusal))),
        ...outcome.jsonFaults.map((fault) => texts.jsonNotWritten(file, why(fault))),
        ...outcome.notes.map((note) => `${file}: ${oneLine(findingMessage(note, messages, model))}`),
      ];
    case 'refused':
      return outcome.refusals.map((refusal) => (refusal.code === 'other-model' ? texts.sheetRefused(file, oneLine(refusal.part), why(refusal)) : texts.refused(file, why(refusal))));
    case 'failed':
      return [outcome.refusal === null ? `${file}: ${texts.internalError}` : texts.refused(file, why(outcome.refusal))];
    case 'skipped':
      return [SKIPPED[outcome.why](texts)(file)];
  }
}

const SKIPPED: Readonly<Record<Extract<FileOutcome, { kind: 'skipped' }>['why'], (texts: CommandMessages['command']) => (file: string) => string>> = {
  'scored-copy': (texts) => texts.skippedScored,
  'not-a-scored-copy': (texts) => texts.skippedNotScored,
  'no-assessment': (texts) => texts.skippedNoAssessment,
  comparison: (texts) => texts.skippedComparison,
  'no-rows': (texts) => texts.skippedNoRows,
  link: (texts) => texts.skippedLink,
};

/** How many files were scored, found up to date, passed over and refused. */
export function summaryLine(outcomes: readonly FileOutcome[], { command: texts }: CommandMessages): string {
  const count = (kind: FileOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const unchanged = outcomes.filter((outcome) => outcome.kind === 'scored' && outcome.isUnchanged).length;
  return texts.summary(count('scored') - unchanged, count('skipped'), count('refused') + count('failed'), unchanged);
}

/** The same with how many cities were in the files, where some held several. */
export function summaryWithCities(outcomes: readonly FileOutcome[], messages: CommandMessages): string {
  const scored = outcomes.flatMap((outcome) => (outcome.kind === 'scored' ? [outcome.lines.length] : []));
  const cities = scored.reduce((sum, count) => sum + count, 0);
  const summary = summaryLine(outcomes, messages);
  return cities === scored.length ? summary : `${summary} ${messages.command.cities(cities)}`;
}

/** The exit code of a run that came to its end. */
export function exitCode(outcomes: readonly FileOutcome[]): number {
  if (outcomes.some((outcome) => outcome.kind === 'failed' || (outcome.kind === 'scored' && outcome.jsonFaults.length + outcome.failedSheets.length > 0))) return EXIT.fault;
  const anyRefused = outcomes.some((outcome) => outcome.kind === 'refused' || (outcome.kind === 'scored' && outcome.refusedSheets.length > 0));
  return anyRefused || outcomes.length === 0 ? EXIT.refused : EXIT.done;
}
