import { isDeepStrictEqual } from 'node:util';
import type { CellContent, WorkbookData } from '../../src/workbook/sheet-data';
import { sameSheetName } from '../../src/workbook/sheet-name';
import { WORKBOOK_PROBLEMS } from '../../src/workbook/workbook-problem';
import type { WorkbookProblem, WorkbookResult } from '../../src/workbook/workbook-problem';
import { surroundings } from '../adapters/xlsx/write/entered-values';
import { FORMAT, score } from '../tools/score';
import { lossOf, smallSheet } from './added-sheets';
import { lossOfEntering, someEdits } from './entered-cells';
import { brokenRule } from './workbook-rules';

/** What is wrong with how an input was answered. */
export interface Violation {
  readonly invariant: string;
  readonly detail: string;
}

export interface Checked {
  /** Tells inputs apart that take different ways through the code. */
  readonly signature: string;
  readonly violation: Violation | undefined;
}

const LONGEST = 2000;
const MOST_MEMORY = 256 * 2 ** 20;
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).join();

class Broken extends Error {
  readonly invariant: string;

  constructor(invariant: string, detail: string) {
    super(detail);
    this.invariant = invariant;
  }
}

/** Reads an input, scores it and adds a sheet to it, holding all that is promised of that against what happens. */
export function checkInput(bytes: Uint8Array): Checked {
  const signature: string[] = [];
  try {
    const read = timed('read', () => FORMAT.read(bytes));
    signature.push(read.ok ? shapeOf(read.value) : problemShape(read.problem));
    if (!isDeepStrictEqual(read, FORMAT.read(bytes))) throw new Broken('reading twice gives the same', '');
    if (read.ok) {
      const rule = brokenRule(read.value);
      if (rule !== undefined) throw new Broken('what is read keeps the rules', rule);
      signature.push(`cities ${String(timed('assess', () => score(read.value)).length)}`);
      signature.push(checkAdding(bytes, read.value, null), checkAdding(bytes, read.value, read.value.sheets.at(-1)?.name ?? null));
      signature.push(checkEntering(bytes, read.value));
    }
    return { signature: signature.join(' / '), violation: undefined };
  } catch (error) {
    const violation = error instanceof Broken ? { invariant: error.invariant, detail: error.message } : { invariant: 'the checks themselves run', detail: String(error) };
    return { signature: [...signature, violation.invariant].join(' / '), violation };
  }
}

function checkAdding(bytes: Uint8Array, old: WorkbookData, replaces: string | null): string {
  const added: WorkbookResult<Uint8Array> = timed('addSheets', () => FORMAT.addSheets(bytes, { sheets: [smallSheet(replaces)] }));
  if (!added.ok) return `add ${problemShape(added.problem)}`;
  const isUnique = old.sheets.filter(({ name }) => name === replaces).length === 1;
  const loss = lossOf(bytes, old, added.value, isUnique ? replaces : null);
  if (loss !== undefined && (replaces === null || isUnique)) throw new Broken(replaces === null ? 'adding a sheet loses nothing' : 'replacing a sheet loses nothing else', loss);
  if (replaces === null) checkRemoving(old, added.value);
  return 'add ok';
}

/** A sheet that was added is taken out again. */
function checkRemoving(old: WorkbookData, bytes: Uint8Array): void {
  const added = FORMAT.read(bytes);
  const name = added.ok ? (added.value.sheets.at(-1)?.name ?? '') : '';
  const removed = timed('removeSheets', () => FORMAT.removeSheets(bytes, [name]));
  if (!removed.ok) return;
  const read = FORMAT.read(removed.value);
  if (!isDeepStrictEqual(read.ok ? surroundings(read.value.sheets) : read, surroundings(old.sheets))) throw new Broken('removing an added sheet gives back the workbook', read.ok ? 'other sheets' : problemShape(read.problem));
}

function checkEntering(bytes: Uint8Array, old: WorkbookData): string {
  const [sheet] = old.sheets;
  if (sheet === undefined || old.sheets.some(({ name }, index) => index > 0 && sameSheetName(name, sheet.name))) return '';
  const edits = someEdits(sheet);
  const edited = timed('editCells', () => FORMAT.editCells(bytes, edits));
  if (!edited.ok) return `edit ${problemShape(edited.problem)}`;
  const loss = lossOfEntering(old, edits, edited.value);
  if (loss !== undefined) throw new Broken('entering cells loses nothing', loss);
  return 'edit ok';
}

/** Runs a step that may not throw, nor take long or much memory. A slow one is run again before it is called so. */
function timed<T>(step: string, run: () => T): T {
  if (process.memoryUsage.rss() > MOST_MEMORY) globalThis.gc?.();
  const resident = process.memoryUsage.rss();
  const peak = process.resourceUsage().maxRSS;
  try {
    const [result, first] = stopwatch(run);
    const highest = process.resourceUsage().maxRSS;
    const used = (highest > peak ? 1024 * highest : process.memoryUsage.rss()) - resident;
    if (used > MOST_MEMORY) throw new Broken(`${step} takes little memory`, `${(used / 2 ** 20).toFixed(0)} MB`);
    const time = first <= LONGEST ? first : Math.min(stopwatch(run)[1], stopwatch(run)[1]);
    if (time > LONGEST) throw new Broken(`${step} is quick`, `${time.toFixed(0)} ms`);
    if (Object.getOwnPropertyNames(Object.prototype).join() !== PROTOTYPE) throw new Broken(`${step} pollutes nothing`, '');
    return result;
  } catch (error) {
    if (error instanceof Broken) throw error;
    throw new Broken(`${step} never throws`, error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n') : String(error));
  }
}

/** A result and the milliseconds that it took: by the clock or of the processor, whichever are fewer, since the machine may be busy. */
function stopwatch<T>(run: () => T): [T, number] {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, Math.min(performance.now() - start, (user + system) / 1000)];
}

function problemShape({ code, part }: WorkbookProblem): string {
  if (!WORKBOOK_PROBLEMS.includes(code)) throw new Broken('problems have a known code', code);
  const kind = part === null ? '' : part.length > 30 ? 'long' : part.toLowerCase().replace(/[0-9]+/g, '#').replace(/[^a-z#[\]./_]/g, '?');
  return `${code} ${kind}`;
}

/** What a workbook is made of, roughly. */
function shapeOf({ sheets, warnings }: WorkbookData): string {
  const contents = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ content }) => content)));
  const kinds = new Set(contents.map(kindOf));
  const named = sheets.filter(({ names }) => names.size > 0).length;
  const size = Math.round(Math.log2(1 + contents.length));
  return [sheets.map(({ visibility }) => visibility[0]).join(''), `named ${String(named)}`, `size ${String(size)}`, [...kinds].sort().join(), warnings.map(({ code }) => code).join()].join(' ').slice(0, 300);
}

function kindOf(content: CellContent): string {
  return content.kind === 'number' ? content.shown : content.kind;
}
