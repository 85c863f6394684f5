import fc from 'fast-check';
import { COMPETENCY_COLUMNS, CRITERIA_COLUMNS, HEADER_LABELS } from '../../src/assessment/terms/columns';
import type { Term } from '../../src/assessment/terms/term';
import { builtinModel } from '../../src/model/builtin-model';
import { LANGUAGES } from '../../src/model/language';
import { parseAddress } from '../../src/workbook/a1-address';
import { aSheet, percent, type Plain } from './a-sheet';
import { readCity, type ReadCity } from './read-city';

/** A table or block as columns of equal length, its header first. */
type Columns = readonly (readonly Plain[])[];

interface Answers {
  readonly criteria: Columns;
  readonly competencies: Columns;
  /** One row a label: label and value. */
  readonly block: readonly (readonly [Plain, Plain])[];
}

const MODEL = builtinModel();
const OPTIONS: Readonly<Record<string, readonly Plain[]>> = {
  rating: ['N', 'P · Parcialment assolit', 'L', 'Fully achieved', 'N/A', '70 %', percent(0.9), 0.5, '-', null, 70, 'good'],
  naReason: ['Sense concessions', 'Otros', null],
  evidence: ['Act', 'Decret 12/2026', 'Rating', null],
  weight: [2, '0,5', 'heavy', null],
  effort: ['S', 'xl', null],
  impact: [3, '2', null],
  assigned: ['Office', 'Secció', null],
  approved: ['No', 'Aprobada', null],
  human: ['F', '60 %', null],
  capability: [3, '4 · Measured', null],
  delivery: ['Own staff', 'Diputació', null],
};
const LABELS: readonly (readonly [keyof typeof HEADER_LABELS, readonly Plain[]])[] = [
  ['city', ['Roca', 'Sant Pere']],
  ['population', [1900, '12.345', 'many']],
  ['target', [3, 'M=3,S=4']],
  ['strict', ['Sí', false]],
];

function tableOf(ids: readonly string[], terms: Readonly<Record<string, Term>>, columns: readonly string[]): fc.Arbitrary<Columns> {
  return fc.shuffledSubarray([...ids], { minLength: 3, maxLength: 12 }).chain((chosen) =>
    fc.tuple(...columns.map((column) => fc.tuple(...chosen.map(() => fc.constantFrom(...(OPTIONS[column] ?? [])))))).map((cells) => [
      [terms['id']?.en ?? '', ...chosen],
      ...columns.map((column, index) => [terms[column]?.en ?? '', ...(cells[index] ?? [])]),
    ]),
  );
}

const ANSWERS: fc.Arbitrary<Answers> = fc.record({
  criteria: tableOf(MODEL.criteria.map(({ id }) => id), CRITERIA_COLUMNS, ['rating', 'naReason', 'evidence', 'weight', 'effort', 'impact']),
  competencies: tableOf(MODEL.competencies.map(({ id }) => id), COMPETENCY_COLUMNS, ['assigned', 'approved', 'human', 'capability', 'delivery']),
  block: fc.tuple(...LABELS.map(([label, values]) => fc.constantFrom(...values).map((value) => [HEADER_LABELS[label].en, value] as const))),
});

interface Layout {
  readonly shuffle: <T>(items: readonly T[]) => T[];
  readonly pick: (most: number) => number;
}

/** Random choices that depend on a seed alone. */
const LAYOUT: fc.Arbitrary<Layout> = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })).map((stream) => {
  const pick = (most: number): number => Math.floor((stream.next().value as number) * (most + 1));
  const shuffle = <T>(items: readonly T[]): T[] => {
    const rest = [...items];
    return items.flatMap(() => rest.splice(pick(rest.length - 1), 1));
  };
  return { pick, shuffle };
});

const IN_ORDER: Layout = { pick: () => 0, shuffle: (items) => [...items] };
const ALL_TERMS = new Map([CRITERIA_COLUMNS, COMPETENCY_COLUMNS, HEADER_LABELS].flatMap((terms): [string, Term][] => Object.values(terms).map((term: Term) => [term.en, term])));

/** The same word in any language or spelling that the product knows. */
function another(word: Plain, { pick }: Layout): Plain {
  const term = typeof word === 'string' ? ALL_TERMS.get(word) : undefined;
  if (term === undefined) return word;
  const words = LANGUAGES.flatMap((language) => [term[language], ...(term.also?.[language] ?? [])]);
  const chosen = words[pick(words.length - 1)] ?? '';
  return [chosen, chosen.toUpperCase(), ` ${chosen}\u00a0`, `${chosen}:`][pick(3)] ?? chosen;
}

function laidOutTable(columns: Columns, layout: Layout): Plain[][] {
  const { pick, shuffle } = layout;
  const [header = [], ...body] = transposed(columns);
  const moved = transposed([header.map((word) => another(word, layout)), ...shuffle(body)]);
  const length = moved[0]?.length ?? 0;
  const strangers = Array.from({ length: pick(3) }, (_, index) => [`Column ${String(index)}`, ...Array.from({ length: length - 1 }, () => ['x', 7, 'N', null][pick(3)] ?? null)]);
  const blanks = Array.from({ length: pick(2) }, () => Array<Plain>(length).fill(null));
  return transposed(shuffle([...moved, ...strangers, ...blanks])).flatMap((row) => [row, ...blankRows(layout)]);
}

function transposed(columns: Columns): Plain[][] {
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? null));
}

function blankRows({ pick }: Layout): Plain[][] {
  return pick(4) === 1 ? [[], []] : [];
}

function laidOutBlock(block: Answers['block'], layout: Layout): Plain[][] {
  const before = Array<Plain>(layout.pick(3)).fill(null);
  const between = Array<Plain>(layout.pick(2)).fill(null);
  return layout.shuffle(block).flatMap(([label, value]) => [[...before, another(label, layout), ...between, value, layout.pick(1) === 1 ? 'What to write here' : null], ...blankRows(layout)]);
}

function laidOut({ criteria, competencies, block }: Answers, layout: Layout): Plain[][] {
  const tables = layout.shuffle([laidOutTable(criteria, layout), laidOutTable(competencies, layout)]);
  return [['A title'], ...blankRows(layout), ...laidOutBlock(block, layout), ...tables.flatMap((table) => [...table, ...blankRows(layout)])];
}

/** All that was read but where it stood, in which language its headers were, and the columns that nobody reads. */
function content({ assessment, findings }: ReadCity): unknown {
  return {
    ...assessment,
    rows: null,
    language: null,
    answers: assessment.answers.map((answer) => ({ ...answer, cell: null })),
    competencies: assessment.competencies.map((answer) => ({ ...answer, cell: null })),
    findings: findings.filter(({ code }) => code !== 'columns-not-read').map(({ code, detail }) => JSON.stringify([code, detail])).sort(),
  };
}

test('the layout of a sheet changes no answer: order of rows and columns, blank ones, strange ones, the language of each header', () => {
  fc.assert(
    fc.property(ANSWERS, LAYOUT, (answers, layout) => {
      expect(content(readCity(laidOut(answers, layout)))).toEqual(content(readCity(laidOut(answers, IN_ORDER))));
    }),
    { numRuns: 1500 },
  );
});

test('the cell of an answer is the one that holds the rating', () => {
  fc.assert(
    fc.property(ANSWERS, LAYOUT, (answers, layout) => {
      const rows = laidOut(answers, layout);
      const ratings = new Map(transposed(answers.criteria).map(([id, rating]) => [id, rating]));
      for (const { criterion, cell } of readCity(aSheet(rows)).assessment.answers) {
        const position = parseAddress(cell ?? '');
        expect(position === undefined ? undefined : rows[position.row - 1]?.[position.column - 1]).toEqual(ratings.get(criterion));
      }
    }),
    { numRuns: 1000 },
  );
});
