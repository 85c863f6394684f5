/** The views that a first result does not need, in one piece. */
export { AnswersView } from '../answers/answers-view';
export { FindingsView } from './findings-view';
export { HelpView } from './help-view';
export { SettingsView } from './settings-view';
