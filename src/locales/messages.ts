import type { Language } from '../model/language';
import { command as commandCa } from './ca/command';
import { findings as findingsCa } from './ca/findings';
import { method as methodCa } from './ca/method';
import { modelIssues as modelIssuesCa } from './ca/model-issues';
import { problems as problemsCa } from './ca/problems';
import { sheets as sheetsCa } from './ca/sheets';
import { template as templateCa } from './ca/template';
import { command as commandEn, type CommandTexts } from './en/command';
import { findings as findingsEn } from './en/findings';
import { method as methodEn } from './en/method';
import { modelIssues as modelIssuesEn } from './en/model-issues';
import { problems as problemsEn } from './en/problems';
import { sheets as sheetsEn, type SheetTexts } from './en/sheets';
import { template as templateEn, type TemplateTexts } from './en/template';
import { command as commandEs } from './es/command';
import { findings as findingsEs } from './es/findings';
import { method as methodEs } from './es/method';
import { modelIssues as modelIssuesEs } from './es/model-issues';
import { problems as problemsEs } from './es/problems';
import { sheets as sheetsEs } from './es/sheets';
import { template as templateEs } from './es/template';
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
}

const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { language: 'en', findings: findingsEn, problems: problemsEn, modelIssues: modelIssuesEn, method: methodEn, sheets: sheetsEn, template: templateEn, command: commandEn },
  ca: { language: 'ca', findings: findingsCa, problems: problemsCa, modelIssues: modelIssuesCa, method: methodCa, sheets: sheetsCa, template: templateCa, command: commandCa },
  es: { language: 'es', findings: findingsEs, problems: problemsEs, modelIssues: modelIssuesEs, method: methodEs, sheets: sheetsEs, template: templateEs, command: commandEs },
};

/** The sentences of a language. */
export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}
