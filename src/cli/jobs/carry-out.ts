import { xlsxFileFormat } from '../../adapters/xlsx/xlsx-file-format';
import { compareFile } from '../compare-file';
import type { InputFile } from '../find-inputs';
import { nodeCodec } from '../node-codec';
import type { FileOutcome } from '../outcome';
import type { Order, Watch } from '../run';
import { scoreFile } from '../score-file';

const FORMAT = xlsxFileFormat(nodeCodec);

/** Does what the order says with one file. @param taken files that the run wrote for earlier inputs of the same name */
export function carryOut(file: InputFile, order: Order, taken: readonly string[], watch: Watch): Promise<FileOutcome> {
  return order.kind === 'score' ? scoreFile(file, { ...order, ...watch, format: FORMAT, written: new Set(taken) }) : compareFile(file, { ...order, ...watch, format: FORMAT });
}
