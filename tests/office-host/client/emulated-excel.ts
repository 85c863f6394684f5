import { cellAddress, parseArea } from '../../../src/workbook/a1-address';
import { enter } from '../areas/ranges';
import { SheetRange } from '../areas/sheet-range';
import { enterSheets } from '../enter-sheets';
import { calculate } from '../model/calculate';
import type { Scalar } from '../model/sheet-model';
import { FLOOR, openWorkbook } from '../open-workbook';
import type { OpenWorkbook } from '../open-workbook';
import type { Connection } from './connection';
import { fromJson } from './sheet-json';
import type { SheetJson } from './sheet-json';
import { webBridge } from './web-bridge';
import { win32Bridge } from './win32-bridge';

/** What a sheet holds, as plain data. */
export interface SheetSummary {
  readonly name: string;
  readonly visibility: string;
  /** Address -> value and formula of each cell with content. */
  readonly cells: Readonly<Record<string, { readonly value: Scalar; readonly formula?: string }>>;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** An Excel inside a browser, for tests to look into: one workbook, and one page of the add-in at most. */
export class EmulatedExcel {
  private opened: OpenWorkbook = openWorkbook();
  private connected: Connection | undefined;

  get model(): OpenWorkbook['model'] {
    return this.opened.model;
  }

  /** Counts requests, and goes wrong when it is told to. */
  get host(): OpenWorkbook['host'] {
    return this.opened.host;
  }

  /** What the page is connected by. Throws before it is. */
  get connection(): Connection {
    if (this.connected === undefined) throw new Error('no page is connected');
    return this.connected;
  }

  /** Opens another workbook with these sheets. `version` of the ExcelApi set counts only before a page is connected. */
  open(sheets: readonly SheetJson[], version = FLOOR): void {
    this.opened = openWorkbook('Sheet1', version);
    if (sheets.length > 0) enterSheets(this.model, fromJson(sheets));
    if (this.connected !== undefined) this.connected.host = this.host;
  }

  /** Lets office.js, loaded into this page later, believe that it runs in Excel on Windows. */
  asWindows(locale?: string, dark?: boolean): void {
    const { external, connection } = win32Bridge(this.host, locale, dark);
    Object.assign(Reflect.get(window, 'external') as object, external);
    this.connected = connection;
  }

  /** Opens a page of the add-in in a frame, as Excel on the web does. */
  onTheWeb(frame: HTMLIFrameElement, pageUrl: string, locale?: string): void {
    this.connected = webBridge(frame, pageUrl, this.host, locale);
  }

  /** What a person does: types into a cell. Throws when there is no such sheet. */
  type(sheet: string, address: string, value: Scalar): void {
    const [found, area] = [this.model.sheet(sheet), parseArea(address)];
    if (found === undefined || area === undefined) throw new Error(`there is no ${sheet}!${address}`);
    enter(this.model, new SheetRange(found, area), [[value]]);
  }

  /** All sheets, calculated. */
  sheets(): SheetSummary[] {
    calculate(this.model);
    return this.model.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: Object.fromEntries([...sheet.entries()].flatMap(({ row, column, cell: { value, formula } }) => {
        return value === '' && formula === undefined ? [] : [[cellAddress({ row, column }), { value, ...(formula === undefined ? {} : { formula }) }]];
      })),
      tables: sheet.tables.map(({ name }) => name),
      charts: sheet.charts.map(({ name }) => name),
    }));
  }
}
