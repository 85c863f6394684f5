import type { PaneMessages } from '../language-messages';
import { pane } from './pane';
import { problems } from './problems';
import { sheets } from './sheets';

export const paneMessages: PaneMessages = { language: 'ca', pane, problems, sheets };
