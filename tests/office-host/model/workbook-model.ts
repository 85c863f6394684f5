import { sameSheetName } from '../../../src/workbook/sheet-name';
import type { CellArea } from '../../../src/workbook/a1-address';
import { SheetModel } from './sheet-model';
import { WorkbookEvents } from './workbook-events';

/** A workbook as the host keeps it. */
export class WorkbookModel {
  /** Of its file. */
  name = 'Book1.xlsx';
  readonly sheets: SheetModel[];
  /** Defined names of the whole workbook. */
  readonly names: string[] = [];
  /** Texts that add-ins keep in the workbook. */
  readonly settings = new Map<string, string>();
  /** Workbooks that were opened in windows of their own, as text in Base64. */
  readonly created: string[] = [];
  readonly events = new WorkbookEvents();
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  structureProtected = false;
  active: SheetModel;
  selection: readonly CellArea[] = [{ first: { row: 1, column: 1 }, last: { row: 1, column: 1 } }];
  /** Counts changes to cells, so that results are calculated when they are asked for. */
  changes = 0;
  private madeIds = 0;

  constructor(firstSheet: string) {
    this.active = new SheetModel(firstSheet, this.newId());
    this.sheets = [this.active];
  }

  newId(): string {
    this.madeIds += 1;
    return `{${String(this.madeIds).padStart(8, '0')}-0000}`;
  }

  /** A sheet by its id or its name. */
  sheet(key: string): SheetModel | undefined {
    return this.sheets.find(({ id, name }) => id === key || name === key) ?? this.sheets.find(({ name }) => sameSheetName(name, key));
  }
}
