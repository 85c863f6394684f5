import { fillIn } from '../../assets/fill-in';
import { vilaserena } from '../../assets/sample-cities/vilaserena';
import { builtinModel } from '../../src/model/builtin-model';
import { describeResults } from '../../src/report/describe-results';
import type { CellDescription, WorkbookDescription } from '../../src/workbook/workbook-description';
import { expectGolden } from '../golden/golden-file';
import { FORMAT, read, score } from '../tools/score';
import { HAZARDS, type Hazard } from './hazards';

const { description } = fillIn(vilaserena, builtinModel());
/** Cells of the full assessment: M2.1, its evidence, a header that nothing depends on, and the name of the city. */
const FIELDS = { rating: 'E11', evidence: 'G11', header: 'N8', city: 'D3' } as const;
type Field = keyof typeof FIELDS;

const [untouched] = score(read(FORMAT.create(description, { title: '', created: '2026-03-31' })));
if (untouched === undefined) throw new Error('no city');

/** The full assessment with a hazard in one of its cells, as a file, scored and written as a scored copy. */
function scoreWith(hazard: Hazard, field: Field) {
  const bytes = FORMAT.create(withCell(description, FIELDS[field], hazard), { title: '', created: '2026-03-31' });
  const workbook = read(bytes);
  const [city] = score(workbook);
  if (city === undefined) return { city, copy: undefined, described: undefined };
  const described = describeResults([city], workbook, null, null).workbook;
  const copy = FORMAT.addSheets(bytes, described);
  if (!copy.ok) throw new Error(copy.problem.code);
  return { city, copy: read(copy.value), described };
}

function withCell({ sheets }: WorkbookDescription, address: string, { value, formula, format }: Hazard): WorkbookDescription {
  const put = (cell: CellDescription): CellDescription => ({ ...cell, value, ...(formula === undefined ? {} : { formula }), style: { role: 'input', ...(format === undefined ? {} : { format }) } });
  const [letters = '', digits = ''] = address.split(/(?=[0-9])(?<=[A-Z])/);
  const column = letters.charCodeAt(0) - 64;
  return { sheets: sheets.map((sheet, index) => (index > 0 ? sheet : { ...sheet, tables: [], rows: sheet.rows.map((row) => (String(row.row) === digits ? { ...row, cells: row.cells.map((cell) => (cell.column === column ? put(cell) : cell)) } : row)) })) };
}

/** What became of a hazard in one field, in a few words. */
function outcome(hazard: Hazard, field: Field): string {
  const { city, copy, described } = scoreWith(hazard, field);
  if (city === undefined) return 'no assessment';
  const answer = city.assessment.answers.find(({ criterion }) => criterion === 'M2.1');
  const found = city.findings.map(({ code }) => code).filter((code) => !untouchedCodes.includes(code));
  const seen = { rating: [answer?.answer], evidence: [answer?.evidence], header: [], city: [city.assessment.city.name] }[field];
  expect(copy.sheets.slice(2).map(formulaPlaces)).toEqual(described.sheets.map(formulaPlaces));
  if (field !== 'rating') expect({ ...city.profile, levels: 0 }).toEqual({ ...untouchedProfile, levels: 0 });
  return [...seen.map((part) => shortened(JSON.stringify(part))), ...found].join(' ');
}

/** Formulas are ours only: they stand where we describe them, whatever was typed. Those that give an empty text read as blank. */
function formulaPlaces({ rows }: { readonly rows: readonly { readonly row: number; readonly cells: readonly { readonly column: number; readonly formula?: unknown; readonly value?: unknown }[] }[] }): string[] {
  return rows.flatMap(({ row, cells }) => cells.flatMap(({ column, formula, value }) => (formula === undefined || formula === false || value === '' ? [] : [`${row}:${column}`])));
}

const untouchedCodes = untouched.findings.map(({ code }) => code);
const untouchedProfile = untouched.profile;

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 40)}... (${text.length})` : text;
}

test('every hazard in every field has the outcome on file; none becomes a formula, none touches another answer', () => {
  const lines = HAZARDS.map((hazard) => [hazard.kind, shortened(JSON.stringify(hazard.value) + (hazard.formula ?? '') + (hazard.format ?? '')), ...(Object.keys(FIELDS) as Field[]).map((field) => outcome(hazard, field))].join('\t'));
  expectGolden('cell-hazards.tsv', `${['kind', 'content', ...Object.keys(FIELDS)].join('\t')}\n${lines.join('\n')}\n`);
}, 120_000);
