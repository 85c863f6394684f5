import type { Messages } from '../language-messages';
import { command } from './command';
import { findings } from './findings';
import { method } from './method';
import { modelIssues } from './model-issues';
import { pane } from './pane';
import { problems } from './problems';
import { sheets } from './sheets';
import { template } from './template';

export const en: Messages = { language: 'en', findings, problems, modelIssues, method, sheets, template, command, pane };
