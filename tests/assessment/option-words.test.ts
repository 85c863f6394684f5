import { COMPETENCY_COLUMNS, CRITERIA_COLUMNS, HEADER_LABELS } from '../../src/assessment/terms/columns';
import { APPROVAL_TERMS, ASSIGNMENT_TERMS, DELIVERY_TERMS, LANGUAGE_TERMS, YES_NO_TERMS } from '../../src/assessment/terms/options';
import { NA_REASON_TERMS, NOT_A_RATING, RATING_TERMS } from '../../src/assessment/terms/ratings';
import { indexTerms, meaningOf, type Term } from '../../src/assessment/terms/term';
import { foldWord } from '../../src/assessment/fold';
import { LANGUAGES } from '../../src/model/language';
import { answerOf, competencyOf, inShort, readCity } from './read-city';

/** Every word that language tables of the product name, by what it means. */
const RATINGS: Readonly<Record<string, readonly string[]>> = {
  N: ['N', 'Not achieved', 'No assolit', 'No alcanzado', 'No aconseguit', 'No conseguido'],
  P: ['P', 'Partially achieved', 'Parcialment assolit', 'Parcialmente alcanzado', 'Assolit en part', 'Alcanzado en parte', 'Parcialment aconseguit', 'Aconseguit en part', 'Parcialmente conseguido', 'Conseguido en parte'],
  L: ['L', 'Largely achieved', 'Assolit en gran part', 'Alcanzado en gran parte', 'Àmpliament assolit', 'Ampliamente alcanzado', 'Aconseguit en gran part', 'Conseguido en gran parte', 'Àmpliament aconseguit', 'Ampliamente conseguido'],
  F: [
    'F', 'Fully achieved', 'Totalment assolit', 'Totalmente alcanzado', 'Completament assolit', 'Plenament assolit', 'Completamente alcanzado', 'Plenamente alcanzado', 'Totalment aconseguit', 'Completament aconseguit',
    'Plenament aconseguit', 'Totalmente conseguido', 'Completamente conseguido', 'Plenamente conseguido',
  ],
  'N/A': ['N/A', 'NA', 'NP', 'N. A.', 'Not applicable', 'No aplicable', 'No escau', "No s'aplica", 'No aplica'],
  '': ['-', 'n/d', 's/d', 'Not rated', 'Sense valorar', 'Sin valorar'],
};

const REASONS: Readonly<Record<string, readonly string[]>> = {
  'no-concession': ['No concessions', 'Sense concessions', 'Sin concesiones'],
  'other-authority': ['Another authority is responsible', 'En té la competència una altra administració', 'Es competencia de otra administración'],
  'not-competent': ["Outside the council's powers", "L'ajuntament no hi té competència", 'El ayuntamiento no tiene la competencia'],
  other: ['Other (explain)', 'Altres (explica-ho)', 'Otros (explíquelo)'],
};

const OPTIONS: Readonly<Record<'assigned' | 'approved' | 'delivery', Readonly<Record<string, readonly string[]>>>> = {
  assigned: {
    none: ['None', 'No assignada', 'No asignada'],
    informal: ['Informal'],
    section: ['Section of ICT or innovation', "Secció de TIC o d'innovació", 'Sección de TIC o de innovación', 'Secció', 'Sección', 'Section'],
    office: ['Smart City Office', 'Oficina Smart City', 'Oficina', 'Office'],
  },
  approved: {
    no: ['No', 'No aprovada', 'No aprobada'],
    drafted: ['Drafted', 'En esborrany', 'En borrador'],
    approved: ['Approved', 'Aprovada', 'Aprobada'],
  },
  delivery: {
    own: ['Own staff', 'Mitjans propis', 'Medios propios'],
    shared: ['Shared with other councils', 'Compartida amb altres ajuntaments', 'Compartida con otros ayuntamientos', 'Compartida', 'Mancomunada', 'Shared'],
    supramunicipal: ['Supramunicipal body', 'Ens supramunicipal', 'Entidad supramunicipal', 'Diputació', 'Consell comarcal', 'Diputación', 'Consejo comarcal', 'Supramunicipal'],
    contractor: ['Contractor', 'Contracte extern', 'Contrato externo', 'Contractista', 'Externalitzada', 'Externalizada'],
    none: ['None', 'Cap', 'Ninguna'],
  },
};

function pairs(words: Readonly<Record<string, readonly string[]>>): [word: string, meaning: string][] {
  return Object.entries(words).flatMap(([meaning, spellings]) => spellings.flatMap((word): [string, string][] => [[word, meaning], [word.toUpperCase(), meaning]]));
}

test.each(pairs(RATINGS))('rating %j means %j', (word, meaning) => {
  expect(inShort(answerOf(readCity([['ID', 'Rating', 'N/A reason'], ['M2.1', word, 'Other (explain)']]), 'M2.1').answer)).toBe(meaning === 'N/A' ? 'N/A other' : meaning);
});

test.each(pairs(REASONS))('reason %j means %s', (word, reason) => {
  expect(answerOf(readCity([['ID', 'Rating', 'N/A reason'], ['M2.1', 'N/A', word]]), 'M2.1').answer).toEqual({ kind: 'not-applicable', reason });
});

describe.each(['assigned', 'approved', 'delivery'] as const)('%s', (column) => {
  test.each(pairs(OPTIONS[column]))('%j means %s', (word, meaning) => {
    const city = readCity([['ID', 'Rating'], ['M2.1', 'L'], ['ID', COMPETENCY_COLUMNS[column].en], ['C01', word]]);
    expect(competencyOf(city, 'C01')[column]).toBe(meaning);
  });
});

test.each([['Yes', true], ['Sí', true], ['si', true], ['TRUE', true], ['No', false], ['no', false], ['FALSO', false]])('the setting %j is %p', (word, strict) => {
  expect(readCity([['Strict', word], ['ID', 'Rating'], ['M2.1', 'L']]).assessment.settings).toEqual({ target: {}, strict });
});

test.each([['en', 'en'], ['CA', 'ca'], ['Català', 'ca'], ['catalan', 'ca'], ['Español', 'es'], ['Castellano', 'es'], ['Castellà', 'es'], ['English', 'en'], ['Inglés', 'en']])('the language %j is %s', (word, language) => {
  expect(readCity([['Language', word], ['ID', 'Rating'], ['M2.1', 'L']]).assessment.language).toBe(language);
});

const TABLES: readonly (readonly [string, Readonly<Record<string, Term>>])[] = [
  ['criteria columns', CRITERIA_COLUMNS],
  ['competency columns', COMPETENCY_COLUMNS],
  ['header labels', HEADER_LABELS],
  ['assignments', ASSIGNMENT_TERMS],
  ['approvals', APPROVAL_TERMS],
  ['deliveries', DELIVERY_TERMS],
  ['yes and no', YES_NO_TERMS],
  ['languages', LANGUAGE_TERMS],
  ['reasons', NA_REASON_TERMS],
  ['ratings', { ...RATING_TERMS, ...NOT_A_RATING }],
];

test.each(TABLES)('no spelling means two of the %s', (_, terms) => {
  const spellings = Object.entries(terms).flatMap(([key, term]) => {
    const words = LANGUAGES.flatMap((language) => [term[language], ...(term.also?.[language] ?? [])]);
    return [...new Set(words.map(foldWord))].map((spelling) => ({ spelling, key }));
  });
  expect(spellings.filter(({ spelling, key }) => spellings.some((other) => other.spelling === spelling && other.key !== key))).toEqual([]);
  const index = indexTerms(terms);
  expect(spellings.filter(({ spelling, key }) => meaningOf(spelling, index)?.key !== key)).toEqual([]);
});

test('a meaning tells in which languages the word stands for it', () => {
  const index = indexTerms(CRITERIA_COLUMNS);
  expect([meaningOf('Responsable', index), meaningOf('Pes', index), meaningOf('id', index), meaningOf('Pesos', index)]).toEqual([
    { key: 'owner', languages: ['ca', 'es'] },
    { key: 'weight', languages: ['ca'] },
    { key: 'id', languages: ['en', 'ca', 'es'] },
    undefined,
  ]);
});
