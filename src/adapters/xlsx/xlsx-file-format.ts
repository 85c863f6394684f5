import type { WorkbookFileFormat } from '../../workbook/workbook-file';
import type { Codec } from './codec';
import { readWorkbook } from './read/read-workbook';
import { addSheets } from './write/add-sheets';
import { editCells } from './write/edit-cells';
import { newWorkbook } from './write/new-workbook';
import { removeSheets } from './write/remove-sheets';

/** Workbooks as .xlsx files (ISO/IEC 29500), compressed as the host can. */
export function xlsxFileFormat(codec: Codec): WorkbookFileFormat {
  return {
    read: (bytes, cellsWanted) => readWorkbook(bytes, codec, cellsWanted),
    create: (description, properties) => newWorkbook(description, properties, codec),
    addSheets: (bytes, description) => addSheets(bytes, description, codec),
    editCells: (bytes, edits) => editCells(bytes, edits, codec),
    removeSheets: (bytes, names) => removeSheets(bytes, names, codec),
  };
}
