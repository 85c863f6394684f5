import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS } from '../../src/assessment/terms/options';
import { COMPETENCY_COLUMNS, CRITERIA_COLUMNS, HEADER_LABELS } from '../../src/assessment/terms/columns';
import { builtinModel } from '../../src/model/builtin-model';
import { LANGUAGES, type Language } from '../../src/model/language';
import type { CellDescription, CellStyle, CellValue, RowDescription, SheetDescription, WorkbookDescription } from '../../src/workbook/workbook-description';

/** A value with another style than the text around it. */
interface StyledValue extends CellStyle {
  readonly value: CellValue;
  readonly formula?: string;
}
type Value = CellValue | StyledValue;

const MODEL = builtinModel();
const LAST_ROW = 150;
const HEADER_ROWS = 7;
const FIRST_DAY = 46_000;

const OFFICES = ['Innovation unit', 'Public works', 'Secretary', 'Núria Bosch', 'Joan Ferrer', 'Oficina d\'atenció ciutadana', 'Hacienda y contratación'];
const WORDS = (
  "decret d'alcaldia, acta de la comissió, plenary agreement, catalogue of use cases, pla director, informe de seguimiento, annex <3> & 4, contracte de manteniment, sensors de reg, " +
  'alumbrado público, open data portal, carta de servicios, mobilitat, aparcament, qualitat de l’aire, water & billing, escola de adultos, the working group, minutes of 12 March, ' +
  'publicat al portal, pendiente de aprobación, two of eleven projects, shared by all areas, without a budget line, acordado con la diputación, indicador trimestral, seguiment mensual, ' +
  'see the shared folder, reviewed in January, amb la universitat, sin evaluar, prova pilot, tender in preparation, xarxa de fibra, data model, governança, biblioteca, cementerio'
).split(', ');
const RATINGS: readonly Value[] = ['F', 'L', 'L · Largely achieved', 'P', 'N', '70 %', { value: 0.65, role: 'input', format: 'percent' }, 'F', null, 'L', 'N/A', 'P'];
const RESOURCES: readonly Value[] = ['F', 'L', 'P', 'L', 'N', null];

/**
 * The workbook of a fictional city as analysts keep it: an assessment with a list of actions below it (150 rows, 10
 * columns, up to 1,500 cells) and two other sheets. Each number gives another city.
 */
export function cityWorkbook(number: number): WorkbookDescription {
  const language = LANGUAGES[number % LANGUAGES.length] ?? 'en';
  return { sheets: [assessmentSheet(number, language), budgetSheet(number), contactSheet(number)] };
}

function assessmentSheet(number: number, language: Language): SheetDescription {
  const criteria = criteriaRows(number, language);
  const competencies = competencyRows(number, language);
  const above = [...headerRows(number, language), ...criteria, [], ...competencies, []];
  const actions = Array.from({ length: LAST_ROW - above.length }, (_, index) => actionRow(number, index));
  const rows = [...above, ...actions].map((values, index) => rowOf(index + 1, values));
  const ratings = `E${String(HEADER_ROWS + 2)}:E${String(HEADER_ROWS + criteria.length)}`;
  return {
    ...sheet('Assessment', rows, [8, 24, 22, 58, 14, 38, 14, 22, 10, 38]),
    freeze: { rows: HEADER_ROWS + 1, columns: 1 },
    conditionalFormats: [{ ranges: [ratings], formula: `E${String(HEADER_ROWS + 2)}="F"`, tone: 'good' }],
    validations: [{ ranges: [ratings], rule: { kind: 'any' }, prompt: { title: 'Rating', text: 'N, P, L or F' }, error: null, strict: false }],
  };
}

function headerRows(number: number, language: Language): Value[][] {
  const label = (key: keyof typeof HEADER_LABELS): Value => ({ value: HEADER_LABELS[key][language], role: 'label' });
  const answered = `"Answered: "&COUNTA(E${String(HEADER_ROWS + 2)}:E60)`;
  return [
    [{ value: `Smart city assessment ${String(number)}`, role: 'title' }, null, null, { value: 'Answered: 48', formula: answered, role: 'heading' }],
    [label('city'), `Vila de Prova ${String(number)}`],
    [label('code'), String(8000 + number)],
    [label('population'), { value: 1000 + number * 317, role: 'input', format: 'integer' }],
    [label('assessedOn'), { value: FIRST_DAY + number, role: 'input', format: 'date' }],
    [label('assessor'), pick(OFFICES, number)],
    [],
  ];
}

function criteriaRows(number: number, language: Language): Value[][] {
  const columns = ['id', 'dimension', 'level', 'criterion', 'rating', 'evidence', 'evidenceDate', 'owner', 'weight', 'comment'] as const;
  const rows = MODEL.criteria.map(({ id, dimension, level, text }, index): Value[] => {
    const seed = number * 53 + index;
    const name = MODEL.dimensions.find((candidate) => candidate.id === dimension)?.name[language] ?? '';
    const date: Value = { value: FIRST_DAY + (seed % 500), role: 'input', format: 'date' };
    return [id, name, level, text[language], pick(RATINGS, seed * 7), sentence(seed, 4), date, pick(OFFICES, seed), 1 + (seed % 3), sentence(seed * 3, 1 + (seed % 5))];
  });
  return [columns.map((column) => ({ value: CRITERIA_COLUMNS[column][language], role: 'header' })), ...rows];
}

function competencyRows(number: number, language: Language): Value[][] {
  const columns = ['id', 'competency', 'assigned', 'approved', 'human', 'economic', 'capability', 'delivery', 'evidence', 'owner'] as const;
  const assigned = Object.values(ASSIGNMENT_TERMS);
  const approved = Object.values(APPROVAL_TERMS);
  const delivery = Object.values(DELIVERY_TERMS);
  const rows = MODEL.competencies.map(({ id, shortName }, index): Value[] => {
    const seed = number * 17 + index;
    const words = [pick(assigned, seed)[language], pick(approved, seed)[language]];
    return [id, shortName[language], ...words, pick(RESOURCES, seed), pick(RESOURCES, seed * 3), seed % 6, pick(delivery, seed)[language], sentence(seed * 5, 3), pick(OFFICES, seed)];
  });
  return [columns.map((column) => ({ value: COMPETENCY_COLUMNS[column][language], role: 'header' })), ...rows];
}

/** An action that the council plans, in the columns behind the ids. */
function actionRow(number: number, index: number): Value[] {
  const seed = number * 71 + index;
  const share: Value = { value: (seed % 101) / 100, role: 'body', format: 'percent' };
  const day: Value = { value: FIRST_DAY + (seed % 900), role: 'body', format: 'date' };
  return [null, `Action ${String(index + 1)}`, pick(OFFICES, seed), sentence(seed * 7, 5), share, sentence(seed * 11, 2), day, pick(OFFICES, seed * 3), seed / 8, seed % 4 === 0 ? null : sentence(seed * 13, 3)];
}

function budgetSheet(number: number): SheetDescription {
  const rows = Array.from({ length: 30 }, (_, index) => rowOf(index + 2, [pick(OFFICES, index), ...[1, 2, 3, 4].map((year): Value => ({ value: (number + index * year) * 12.5, role: 'body', format: 'decimal' }))]));
  return sheet('Budget', [rowOf(1, ['Area', '2023', '2024', '2025', '2026'].map((value) => ({ value, role: 'header' }))), ...rows], [30, 12, 12, 12, 12]);
}

function contactSheet(number: number): SheetDescription {
  return sheet('Contacts', Array.from({ length: 20 }, (_, index) => rowOf(index + 1, [pick(OFFICES, index + number), `person${String(index)}@example.org`, 900_000_000 + number * 20 + index])), [30, 30, 14]);
}

function sheet(name: string, rows: readonly RowDescription[], columnWidths: readonly number[]): SheetDescription {
  return {
    name, rows, columnWidths, replaces: null, visibility: 'visible', tabTone: null, tables: [], merges: [], validations: [], conditionalFormats: [], charts: [], freeze: null,
    print: { orientation: 'landscape', pagesTall: null, titleRows: null, footer: '' }, names: {},
  };
}

function rowOf(row: number, values: readonly Value[]): RowDescription {
  return { row, height: null, cells: values.map((value, index) => cellOf(index + 1, value)) };
}

function cellOf(column: number, given: Value): CellDescription {
  if (typeof given !== 'object' || given === null) return { column, value: given, style: { role: 'body', wrap: typeof given === 'string' && given.length > 30 } };
  const { value, formula, ...style } = given;
  return { column, value, style, ...(formula === undefined ? {} : { formula }) };
}

/** So many things said one after the other; another seed says others. */
function sentence(seed: number, length: number): string {
  const words = Array.from({ length }, (_, index) => pick(WORDS, Math.imul(seed + 1, 2_654_435_761 + 40_503 * index) >>> 8));
  return `${words.join(', ')} (${String(seed)})`;
}

function pick<T>(list: readonly T[], seed: number): T {
  const item = list[seed % list.length];
  if (item === undefined) throw new Error('An empty list');
  return item;
}
