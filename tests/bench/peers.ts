import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { count, emptyChecksum, type Checksum } from './checksum';

/** What is used of the libraries; they are no dependencies of the product, so their own types are not at hand. */
interface SheetJs {
  read(bytes: Uint8Array, options: Readonly<Record<string, unknown>>): {
    readonly Sheets: Readonly<Record<string, { readonly '!data'?: readonly (readonly ({ readonly v?: string | number } | undefined)[] | undefined)[] }>>;
    readonly SheetNames: readonly string[];
  };
}

type ExcelJsValue = string | number | Date | { readonly result: string | number | Date };
interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
    eachSheet(visit: (sheet: { eachRow(visit: (row: { eachCell(visit: (cell: { readonly value: ExcelJsValue }) => void): void }) => void): void }) => void): void;
  };
}

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** A library that reads workbooks. */
export interface Peer {
  readonly name: '@e965/xlsx' | 'exceljs';
  readonly read: (path: string) => Checksum | Promise<Checksum>;
}

/** The libraries installed in `folder`, both or none. */
export function installedPeers(folder: string): Peer[] {
  if (!existsSync(join(folder, 'node_modules'))) return [];
  const load = createRequire(join(folder, 'package.json'));
  const sheetJs = load('@e965/xlsx') as SheetJs;
  const excelJs = load('exceljs') as ExcelJs;
  return [
    { name: '@e965/xlsx', read: (path) => readWithSheetJs(sheetJs, path) },
    { name: 'exceljs', read: (path) => readWithExcelJs(excelJs, path) },
  ];
}

/** With the options that make it fastest: dense sheets, no HTML, no text as shown. */
function readWithSheetJs(library: SheetJs, path: string): Checksum {
  const { Sheets: sheets, SheetNames: names } = library.read(readFileSync(path), { type: 'buffer', dense: true, cellHTML: false, cellText: false });
  const sum = emptyChecksum();
  for (const name of names) {
    for (const row of sheets[name]?.['!data'] ?? []) {
      for (const cell of row ?? []) if (cell?.v !== undefined) count(sum, cell.v);
    }
  }
  return sum;
}

async function readWithExcelJs({ Workbook }: ExcelJs, path: string): Promise<Checksum> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path));
  const sum = emptyChecksum();
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(({ value }) => {
        const result = typeof value === 'object' && 'result' in value ? value.result : value;
        count(sum, result instanceof Date ? result.getTime() / DAY + UNIX_EPOCH : result);
      });
    });
  });
  return sum;
}
