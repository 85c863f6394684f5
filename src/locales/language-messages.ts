import type { Language } from '../model/language';
import type { CommandTexts } from './en/command';
import type { PaneTexts } from './en/pane';
import type { SheetTexts } from './en/sheets';
import type { TemplateTexts } from './en/template';
import type { FindingTexts } from './finding-text';
import type { MethodTexts } from './method-text';
import type { ModelIssueTexts } from './model-issue-text';
import type { ProblemTexts } from './problem-text';

/** The sentences of one language that every way in needs. */
export interface Messages {
  readonly language: Language;
  readonly findings: FindingTexts;
  readonly problems: ProblemTexts;
  readonly method: MethodTexts;
  readonly sheets: SheetTexts;
  readonly template: TemplateTexts;
  readonly pane: PaneTexts;
}

/** Those and what the command says, on a console and of a model file. */
export interface CommandMessages extends Messages {
  readonly command: CommandTexts;
  readonly modelIssues: ModelIssueTexts;
}

/** What the pane says before any of its later views is opened. */
export type PaneMessages = Pick<Messages, 'language' | 'pane' | 'problems' | 'sheets'>;
