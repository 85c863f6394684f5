import type { CellDescription, SheetDescription } from '../../../src/workbook/workbook-description';
import { HAZARDS, type Hazard } from '../../end-to-end/hazards';
import { FORMAT } from '../../tools/score';
import { blankSheet, idOf, IDS, MODEL, withTyped, type TypedAnswer } from './filled-sheet';

const FIELDS = ['capability', 'delivery', 'human'] as const;
const EACH = MODEL.competencies.length;

/** Ids as people spell them; those with signs that are jokers in formulas, and those that are there twice. */
const ODD_IDS: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => id.toLowerCase(),
  (id) => ` ${id}  `,
  (id) => id.replace(/[.]/, ' '),
  (id) => `${id}\u00A0`,
  (id) => id.replace(/([0-9])$/, '0$1'),
  (id) => `${id}*`,
  (id) => `${id.slice(0, -1)}?`,
  (id) => `~${id}`,
  () => 'M2.1',
];

/** Files with every hazard in every kind of answer cell, and one with odd ids. */
export const HAZARDOUS_WORKBOOKS: ReadonlyMap<string, Uint8Array> = new Map([
  ...Array.from({ length: Math.ceil(HAZARDS.length / EACH) }, (_, part) => [`hazards-${String(part)}`, fileOf(withHazards(HAZARDS.slice(part * EACH, (part + 1) * EACH)))] as const),
  ['odd-ids', fileOf(withOddIds())] as const,
]);

function fileOf(sheet: SheetDescription): Uint8Array {
  return FORMAT.create({ sheets: [sheet] }, { title: '', created: '2026-03-31' });
}

function withHazards(hazards: readonly Hazard[]): SheetDescription {
  const typed = hazards.flatMap((hazard, index): TypedAnswer[] => {
    const cell = { ...hazard, plain: false };
    const [rated, weighted, competency] = [MODEL.criteria[index], MODEL.criteria[index + EACH], MODEL.competencies[index]].map((item) => item?.id ?? '');
    return [{ id: rated ?? '', column: 'rating', cell }, { id: weighted ?? '', column: 'weight', cell }, ...FIELDS.map((column): TypedAnswer => ({ id: competency ?? '', column, cell }))];
  });
  return withTyped(blankSheet('en', {}), typed);
}

function withOddIds(): SheetDescription {
  const rated = withTyped(blankSheet('en', {}), MODEL.criteria.map(({ id }): TypedAnswer => ({ id, column: 'rating', cell: { value: 'L', plain: true } })));
  const odd = (cell: CellDescription, index: number): CellDescription => ({ ...cell, value: ODD_IDS[index % ODD_IDS.length]?.(String(cell.value)) ?? null });
  return { ...rated, rows: rated.rows.map((row) => (IDS.includes(idOf(row)) ? { ...row, cells: row.cells.map((cell) => (cell.column === 1 ? odd(cell, row.row) : cell)) } : row)) };
}
