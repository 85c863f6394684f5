import type { Language } from '../model/language';
import type { CommandTexts } from './en/command';
import type { PaneTexts } from './en/pane';
import type { SheetTexts } from './en/sheets';
import type { TemplateTexts } from './en/template';
import type { FindingTexts } from './finding-text';
import type { MethodTexts } from './method-text';
import type { ModelIssueTexts } from './model-issue-text';
import type { ProblemTexts } from './problem-text';

/** Every sentence of the product in one language. */
export interface Messages {
  readonly language: Language;
  readonly findings: FindingTexts;
  readonly problems: ProblemTexts;
  readonly modelIssues: ModelIssueTexts;
  readonly method: MethodTexts;
  readonly sheets: SheetTexts;
  readonly template: TemplateTexts;
  readonly command: CommandTexts;
  readonly pane: PaneTexts;
}
