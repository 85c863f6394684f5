/** All that makes files, in one piece: a page fetches it when it has shown its first result. */
export { xlsxFileFormat } from '../../adapters/xlsx/xlsx-file-format';
export { describeResults } from '../../report/describe-results';
export { blankAssessment } from '../../report/template/blank-assessment';
export { messagesFor } from '../../locales/messages';
