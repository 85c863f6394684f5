import Papa from 'papaparse';
import { cellAddress, LAST_COLUMN, LAST_ROW } from '../../workbook/a1-address';
import { cutText } from '../../workbook/cut-text';
import type { SheetCell, SheetData, SheetRow, WorkbookData } from '../../workbook/sheet-data';
import { freeSheetName } from '../../workbook/sheet-name';
import type { WorkbookProblemCode, WorkbookResult, WorkbookWarning } from '../../workbook/workbook-problem';
import { foreignFormat } from '../xlsx/package/foreign-format';
import { decodeBytes } from './decode-bytes';
import { findDelimiter } from './find-delimiter';

/** The caps of a workbook hold for a text file too. */
const MOST_BYTES = 1 << 26;
const MOST_CELLS = 2_000_000;

/** The first line in which Excel says what parts the fields; it is no row. */
const SEPARATOR_LINE = /^"?sep=([^\r\n])"?\n/i;
/** What no cell of a workbook may hold (XML 1.0, 2.2). */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Many of them are no text at all. */
const ZERO = '\u0000';

/**
 * Reads a text of delimited fields (RFC 4180: quotes, doubled quotes, line breaks within quotes) as a workbook of one sheet
 * in which every cell is text. Fields are parted by comma, semicolon or tab, found out, or by what a line `sep=;` says;
 * lines end with CR, LF or both, and a line break within a field is LF as in a workbook.
 * @param name the file without its ending: names the sheet
 */
export function readDelimited(bytes: Uint8Array, name: string): WorkbookResult<WorkbookData> {
  if (bytes.length > MOST_BYTES) return refuse('too-large');
  const { text: decoded, guessed } = decodeBytes(bytes);
  const foreign = foreignFormat(bytes);
  if (foreign === 'damaged' || (foreign === 'not-a-workbook' && decoded.includes(ZERO))) return refuse('not-a-workbook');
  if (decoded.trim() === '') return refuse('empty-file');
  if (foreign !== 'text-file' && foreign !== 'not-a-workbook') return refuse(foreign);

  const lines = decoded.replace(/\r\n?/g, '\n');
  const separator = SEPARATOR_LINE.exec(lines);
  const text = separator === null ? lines : lines.slice(separator[0].length);
  const rows = readRows(text, separator?.[1] ?? findDelimiter(text));
  if (!rows.ok) return rows;
  const sheet: SheetData = { name: freeSheetName(name, []), visibility: 'visible', rows: rows.value.rows, names: new Map(), hiddenColumns: [], merges: [] };
  const warnings = guessed ? [warning('text-encoding-guessed', null), ...rows.value.warnings] : rows.value.warnings;
  return { ok: true, value: { sheets: [sheet], warnings: warnings.map((about) => ({ ...about, sheet: sheet.name })) } };
}

interface ReadRows {
  readonly rows: readonly SheetRow[];
  readonly warnings: readonly WorkbookWarning[];
}

function readRows(text: string, delimiter: string): WorkbookResult<ReadRows> {
  const rows: SheetRow[] = [];
  const warnings = new Map<WorkbookWarning['code'], WorkbookWarning>();
  const warn = (code: WorkbookWarning['code'], place: string) => warnings.has(code) || warnings.set(code, warning(code, place));
  let problem: WorkbookResult<ReadRows> | undefined;
  let row = 0;
  let count = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }, parser) => {
      row += 1;
      const cells = data.flatMap((field, index): SheetCell[] => (field === '' ? [] : [{ column: index + 1, content: { kind: 'text', text: legalText(field, { row, column: index + 1 }, warn) }, formula: false }]));
      count += cells.length;
      if (cells.length > 0) rows.push({ row, hidden: false, cells });
      for (const { code } of errors) {
        if (code === 'MissingQuotes') problem = refuse('quote-not-closed', String(row));
        else if (code === 'InvalidQuotes') warn('text-quotes-odd', String(row));
      }
      if (count > MOST_CELLS || row > LAST_ROW || (cells.at(-1)?.column ?? 0) > LAST_COLUMN) problem = refuse('too-many-cells');
      if (problem !== undefined) parser.abort();
    },
  });
  return problem ?? { ok: true, value: { rows, warnings: [...warnings.values()] } };
}

/** A field as a cell may hold it; what had to be changed is told. */
function legalText(field: string, place: { readonly row: number; readonly column: number }, warn: (code: WorkbookWarning['code'], place: string) => unknown): string {
  const cut = cutText(field);
  if (cut.length < field.length) warn('text-cut', cellAddress(place));
  const legal = cut.replace(FORBIDDEN, '\uFFFD');
  if (legal !== cut) warn('text-repaired', cellAddress(place));
  return legal;
}

function warning(code: WorkbookWarning['code'], part: string | null): WorkbookWarning {
  return { code, sheet: null, part };
}

function refuse(code: WorkbookProblemCode, part: string | null = null): { readonly ok: false; readonly problem: { readonly code: WorkbookProblemCode; readonly part: string | null } } {
  return { ok: false, problem: { code, part } };
}
