import { xlsxFileFormat } from '../../adapters/xlsx/xlsx-file-format';
import { browserCodec } from '../../browser/compression/browser-codec';

/** All that makes files, in one piece: the page fetches it when it has shown its first result. */
export const fileFormat = xlsxFileFormat(browserCodec);
export { describeResults } from '../../report/describe-results';
export { blankAssessment } from '../../report/template/blank-assessment';
export { messagesFor } from '../../locales/messages';
