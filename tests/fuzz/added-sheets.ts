import { isDeepStrictEqual } from 'node:util';
import { openPackage } from '../../src/adapters/xlsx/package/open-package';
import type { Package } from '../../src/adapters/xlsx/package/open-package';
import { partKey } from '../../src/adapters/xlsx/package/part-name';
import { nodeCodec } from '../../src/cli/node-codec';
import type { SheetCell, SheetData, WorkbookData } from '../../src/workbook/sheet-data';
import type { SheetDescription } from '../../src/workbook/workbook-description';
import { aChart } from '../adapters/xlsx/write/a-chart';
import { aCell, aTableSheet } from '../adapters/xlsx/write/a-sheet';
import { valueOf } from '../adapters/xlsx/write/written-parts';
import { FORMAT } from '../tools/score';

const HEADER = { row: 1, height: null, cells: [aCell(1, 'Síntesi · =1+1', { role: 'title' }), aCell(2, 46_112, { format: 'date' }), aCell(3, 0.5, { tone: 'good', format: 'percent' })] };

/** A small sheet with what touches most parts: styles, a table, a chart, a name, print titles. `replaces` is an old sheet's name, or null. */
export function smallSheet(replaces: string | null): SheetDescription {
  const sheet = aTableSheet(['M2.1', 'S3.2'], { name: replaces ?? 'Summary', replaces, names: { '_scm.sheet': '1|gaps|08019|Summary' } });
  return { ...sheet, rows: [HEADER, ...sheet.rows], charts: [aChart()], print: { ...sheet.print, titleRows: [3, 3] } };
}

/** What a workbook lost or got wrong when sheets were added to it; undefined when all is well. */
export function lossOf(before: Uint8Array, old: WorkbookData, after: Uint8Array, replaced: string | null): string | undefined {
  const read = FORMAT.read(after);
  if (!read.ok) return `not readable: ${read.problem.code} ${String(read.problem.part)}`;
  return lostSheet(old, read.value, replaced) ?? lostEntry(before, after, replaced !== null) ?? lostDrawing(before, after) ?? wrongPart(before, after);
}

function lostSheet(old: WorkbookData, read: WorkbookData, replaced: string | null): string | undefined {
  if (read.sheets.length !== old.sheets.length + (replaced === null ? 1 : 0)) return `sheets: ${old.sheets.length} became ${read.sheets.length}`;
  const at = old.sheets.findIndex(({ name }) => name === replaced);
  const changed = old.sheets.findIndex((sheet, index) => index !== at && !isDeepStrictEqual(essence(sheet, old), essence(read.sheets[index], old)));
  if (changed >= 0) return `old sheet ${changed} changed`;
  const ours = replaced === null ? read.sheets.at(-1) : read.sheets[at];
  const ids = ours?.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])));
  if (!isDeepStrictEqual(ids, ['Síntesi · =1+1', 'ID', 'What to do', 'M2.1', 'Agree on it', 'S3.2', 'Agree on it'])) return 'the new sheet reads otherwise';
  const [, date, share] = ours?.rows[0]?.cells ?? [];
  // How the share is shown is not held against it: a file may give Excel's own format 9 another meaning.
  const numbers = [date, share].map((cell) => (cell?.content.kind === 'number' ? cell.content.number : ''));
  const isDate = date?.content.kind === 'number' && date.content.shown === 'date';
  return isDate && isDeepStrictEqual(numbers, [46_112, 0.5]) ? undefined : `the new sheet's numbers read ${numbers.join(', ')}`;
}

/** A sheet without its numbers, where some have styles that nothing defines, and so may become dates: the reader has warned of it. */
function essence(sheet: SheetData | undefined, { warnings }: WorkbookData): unknown {
  if (!warnings.some(({ code, sheet: about }) => code === 'unreadable-cells' && about === sheet?.name)) return sheet;
  const unstyled = ({ content, ...cell }: SheetCell): unknown => ({ ...cell, content: content.kind === 'number' ? null : content });
  return { ...sheet, rows: sheet?.rows.map(({ row, cells }) => ({ row, cells: cells.map(unstyled) })) };
}

const open = (bytes: Uint8Array): Package => valueOf(openPackage(bytes, nodeCodec));

/** The parts that may change: three always, the styles, and what hangs on a replaced sheet; its drawing only grows. */
function mayChange({ workbook, relationships }: Package, replaced: boolean): RegExp {
  const styles = relationships.filter(({ type }) => type.endsWith('/styles')).map(({ target }) => partKey(target));
  const sheets = replaced ? relationships.filter(({ type }) => type.endsWith('/worksheet')).map(({ target }) => target) : [];
  const fixed = [...sheets, workbook.name, workbook.name.replace(/[^/]*$/, '_rels/$&.rels'), '[Content_Types].xml', ...styles].map(partKey);
  const others = replaced ? '|.*(sheets|tables)/.*|.*drawings/(_rels/)?[^/]*[.](xml|rels)|.*calcchain.xml' : '';
  return new RegExp(`^(${fixed.map((name) => name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|')}|_rels/.rels|_xmlsignatures/.*${others})$`);
}

function lostEntry(before: Uint8Array, after: Uint8Array, replaced: boolean): string | undefined {
  const [old, read] = [open(before), open(after)];
  const exempt = mayChange(old, replaced);
  const lost = old.entries.find((entry) => {
    if (exempt.test(partKey(entry.name))) return false;
    const kept = read.entryOf(entry.name);
    return kept?.name !== entry.name || kept.size !== entry.size || kept.crc !== entry.crc || kept.method !== entry.method || Buffer.compare(kept.compressed, entry.compressed) !== 0 || Buffer.compare(kept.nameBytes, entry.nameBytes) !== 0;
  });
  return lost === undefined ? undefined : `entry ${lost.name} lost or changed`;
}

/** A drawing that no longer begins with all that was on it, but for how it is encoded. */
function lostDrawing(before: Uint8Array, after: Uint8Array): string | undefined {
  const [old, read] = [open(before), open(after)];
  const lost = old.entries.find(({ name, compressed }) => {
    const kept = read.entryOf(name)?.compressed ?? compressed;
    if (!/drawings\/[^/]*\.xml$/i.test(name) || Buffer.compare(kept, compressed) === 0) return false;
    const [text, now] = [old, read].map((each) => valueOf(each.partText(name))).map((each) => each.slice(each.indexOf('?>') + 1));
    return now?.startsWith(text?.slice(0, text.lastIndexOf('<')) ?? '') !== true;
  });
  return lost === undefined ? undefined : `drawing ${lost.name} lost something`;
}

const noNumbers = (text: string): number => text.split(/="(?:NaN|-?Infinity|undefined)"/).length;

/** A part among those written that no program could read: not UTF-8 as it says, two declarations of one part, a number that is none. */
function wrongPart(input: Uint8Array, output: Uint8Array): string | undefined {
  const [old, written] = [open(input), open(output)];
  for (const { name, compressed } of written.entries) {
    const same = old.entryOf(name);
    if (same !== undefined && Buffer.compare(same.compressed, compressed) === 0) continue;
    const text = valueOf(written.partText(name));
    const encoding = /^<\?xml[^>]*encoding=["']([^"']*)/.exec(text)?.[1];
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') return `${name} declares ${encoding}`;
    const before = same === undefined ? '' : valueOf(old.partText(name));
    if (noNumbers(text) > noNumbers(before)) return `${name} holds a number that is none`;
  }
  return undefined;
}
