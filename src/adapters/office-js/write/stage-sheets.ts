import type { WorkbookData } from '../../../workbook/sheet-data';
import type { ListedSheet, ListedWorkbook } from '../listed-workbook';
import { problem } from '../office-problem';
import type { OfficeProblem, OfficeResult } from '../office-problem';
import { cellGrid, GRID_PROPERTIES } from '../read/cell-grid';
import type { RoundTrip } from '../round-trip';
import { chartBytes, describedAnswerBytes, readAnswerBytes, sheetBytes } from './estimated-bytes';
import type { PlannedSheet } from './planned-sheet';
import type { SheetMoves } from './sheet-moves';
import { isStageName } from './stage-name';
import { asRead, askStanding, holdsTheSame } from './standing-sheet';
import { askTables } from './standing-tables';
import type { StandingTable } from './standing-tables';
import { askInTurn, inRequests, LARGEST } from './step';
import type { Step } from './step';
import { firstDifference } from './verify-sheet';
import { writeCharts } from './write-charts';
import { writeNames } from './write-names';
import { writeSheet } from './write-sheet';

/** What adding an empty sheet takes on the wire, in bytes. */
const ADDING = 1500;

/** A staged sheet, by its id; or the tables of a sheet, by its id; or what is wrong. */
type Staged = { readonly id: string } | { readonly on: string; readonly tables: readonly StandingTable[] } | { readonly wrong: OfficeProblem };

/** What was staged, and found. */
export interface StagedSheets {
  /** Of the staged sheets, in their order. */
  readonly ids: readonly string[];
  /** Tables that can stay, by the id of the sheet that is to be written anew. */
  readonly tables: ReadonlyMap<string, readonly StandingTable[]>;
}

/**
 * Writes all sheets under their temporary names, reads them back and compares; and compares the sheets that were read with
 * what was read of them. One request, unless it would be too large. `leftBehind` is swept. Problems: those of the round
 * trips, `not-as-written`, `changed-meanwhile`.
 */
export async function stageSheets(ask: RoundTrip, listed: ListedWorkbook, read: WorkbookData, planned: readonly PlannedSheet[], leftBehind: readonly ListedSheet[]): Promise<OfficeResult<StagedSheets>> {
  const moves: SheetMoves = new Map(planned.map(({ sheet, stage }) => [sheet.name.toLowerCase(), stage]));
  const steps: Step<Staged>[] = [
    addAll(planned, leftBehind),
    ...planned.map((plan) => writeOne(plan, moves)),
    ...planned.map((plan) => drawOne(plan, moves)),
    ...planned.map((plan) => readBack(plan, listed.calculatesAtOnce)),
    ...readAgain(listed, read, planned),
    findTables(planned),
  ];
  const staged = await askInTurn(ask, inRequests(steps));
  if (!staged.ok) return staged;
  const wrong = staged.value.find((each) => 'wrong' in each);
  if (wrong !== undefined) return { ok: false, problem: wrong.wrong };
  return {
    ok: true,
    value: {
      ids: staged.value.flatMap((each) => ('id' in each ? each.id : [])),
      tables: new Map(staged.value.flatMap((each) => ('on' in each ? [[each.on, each.tables] as const] : []))),
    },
  };
}

/** On a staged sheet no table is there already. */
const NONE: ReadonlySet<string> = new Set();

/** All of them first: formulas may refer to any. */
function addAll(planned: readonly PlannedSheet[], leftBehind: readonly ListedSheet[]): Step<never> {
  return {
    sent: ADDING * (planned.length + leftBehind.length),
    answered: 0,
    queue: ({ worksheets }) => {
      for (const { id } of leftBehind) worksheets.getItemOrNullObject(id).delete();
      for (const { stage } of planned) worksheets.add(stage);
      return () => [];
    },
  };
}

function writeOne({ sheet, stage, stagedTables }: PlannedSheet, moves: SheetMoves): Step<never> {
  return {
    sent: sheetBytes(sheet),
    answered: 0,
    queue: (workbook) => {
      const worksheet = workbook.worksheets.getItem(stage);
      writeSheet(worksheet, sheet, { workbook, moves, tables: stagedTables, kept: NONE });
      writeNames(worksheet, sheet);
      return () => [];
    },
  };
}

/** Charts come when the cells they show are there. */
function drawOne({ sheet, stage, stagedTables }: PlannedSheet, moves: SheetMoves): Step<never> {
  return {
    sent: chartBytes(sheet),
    answered: 0,
    queue: (workbook) => {
      writeCharts(workbook.worksheets.getItem(stage), sheet, { workbook, moves, tables: stagedTables, kept: NONE });
      return () => [];
    },
  };
}

function readBack({ sheet, stage }: PlannedSheet, calculated: boolean): Step<Staged> {
  return {
    sent: ADDING,
    answered: describedAnswerBytes(sheet),
    queue: ({ worksheets }) => {
      const worksheet = worksheets.getItem(stage).load('id');
      const used = worksheet.getUsedRangeOrNullObject(true).load(GRID_PROPERTIES);
      return () => {
        const difference = firstDifference(sheet, used.isNullObject ? undefined : cellGrid(used), calculated);
        return [difference === undefined ? { id: worksheet.id } : { wrong: problem('not-as-written', difference).problem }];
      };
    },
  };
}

/** Reads again the sheets that have cells in `read`, and those to be replaced; but for one of a person's that is too large for an answer. */
function readAgain(listed: ListedWorkbook, read: WorkbookData, planned: readonly PlannedSheet[]): Step<Staged>[] {
  const replaced = new Set(planned.map((plan) => plan.replaced?.id));
  return listed.sheets.filter(({ name }) => !isStageName(name)).flatMap((sheet): Step<Staged>[] => {
    const before = asRead(read.sheets, sheet);
    const answered = readAnswerBytes(before);
    if (!replaced.has(sheet.id) && (before.rows.length === 0 || answered > LARGEST)) return [];
    return [{
      sent: ADDING,
      answered,
      queue: ({ worksheets }) => {
        const standing = askStanding(worksheets.getItem(sheet.copy ?? sheet.id), before);
        return () => (holdsTheSame(standing().sheet, before) ? [] : [{ wrong: problem('changed-meanwhile', sheet.name).problem }]);
      },
    }];
  });
}

function findTables(planned: readonly PlannedSheet[]): Step<Staged> {
  const replaced = planned.flatMap((plan) => plan.replaced ?? []);
  return {
    sent: ADDING * replaced.reduce((sum, { tables }) => sum + 1 + tables.length, 0),
    answered: 0,
    queue: ({ worksheets }) => {
      const asked = replaced.map(({ id, tables }) => ({ on: id, tables: askTables(worksheets.getItem(id), tables) }));
      return () => asked.map(({ on, tables }) => ({ on, tables: tables() }));
    },
  };
}
