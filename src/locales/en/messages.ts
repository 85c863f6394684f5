import type { Messages } from '../language-messages';
import { findings } from './findings';
import { method } from './method';
import { pane } from './pane';
import { problems } from './problems';
import { sheets } from './sheets';
import { template } from './template';

export const en: Messages = { language: 'en', findings, problems, method, sheets, template, pane };
