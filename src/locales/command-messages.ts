import type { Language } from '../model/language';
import { command as ca } from './ca/command';
import { modelIssues as caIssues } from './ca/model-issues';
import { command as en } from './en/command';
import { modelIssues as enIssues } from './en/model-issues';
import { command as es } from './es/command';
import { modelIssues as esIssues } from './es/model-issues';
import type { CommandMessages } from './language-messages';
import { messagesFor } from './messages';

const COMMANDS = { en, ca, es };
const MODEL_ISSUES = { en: enIssues, ca: caIssues, es: esIssues };

/** The sentences of a language, those of the command among them: a page has no need of them. */
export function commandMessagesFor(language: Language): CommandMessages {
  return { ...messagesFor(language), command: COMMANDS[language], modelIssues: MODEL_ISSUES[language] };
}
