import { candidateSheets, readAssessment } from '../../src/assessment/read-assessment';
import { builtinModel } from '../../src/model/builtin-model';
import { OWNER_NAME, ownerText } from '../../src/workbook/owned-sheet';
import { aSheet, type Plain } from './a-sheet';
import { readCity } from './read-city';

const MODEL = builtinModel();
const TABLE: readonly (readonly Plain[])[] = [['ID', 'Rating'], ['M2.1', 'L']];
const read = (rows: readonly (readonly Plain[])[]) => readAssessment(aSheet(rows), MODEL);

test.each<[string, readonly (readonly Plain[])[]]>([
  ['an empty sheet', []],
  ['no header', [['M2.1', 'L']]],
  ['no id of the model', [['ID', 'Rating'], ['A1', 'L']]],
  ['ids above the header', [['M2.1', 'L'], ['ID', 'Rating']]],
  ['a competency table alone', [['ID', 'Capability'], ['C01', 3]]],
])('%s is no assessment', (_, rows) => {
  expect(read(rows)).toEqual({ kind: 'no-assessment' });
});

test('an ID, a Rating and one known id are enough', () => {
  const reading = read(TABLE);
  expect(reading).toMatchObject({ kind: 'assessment', assessment: { sheet: 'Assessment', city: { name: 'Assessment' }, language: 'en', settings: { target: {} } } });
});

test('what is absent is told once', () => {
  const reading = read(TABLE);
  const findings = reading.kind === 'assessment' ? reading.findings : [];
  expect(findings.map(({ code, detail }) => [code, detail.count])).toEqual([['city-not-named', undefined], ['criteria-missing', 49], ['competencies-missing', 13]]);
});

test.each<[string, string]>([['en', 'iso-37122'], ['ca', 'un altre'], ['es', 'smartcat']])('another model is refused, by its id (%s)', (_, id) => {
  expect(read([['Model', id], ...TABLE])).toEqual({ kind: 'other-model', sheet: 'Assessment', model: id });
});

test('another model is refused even where none of its ids is known', () => {
  expect(read([['Modelo', 'other'], ['ID', 'Rating'], ['A1', 'F']])).toMatchObject({ kind: 'other-model', model: 'other' });
});

test('a sheet that names a model but has no table is no assessment', () => {
  expect(read([['Model', 'Seat Ibiza'], ['Price', 3]])).toEqual({ kind: 'no-assessment' });
});

test.each(['smartcat-u4ssc', 'SmartCAT–U4SSC', ' smartcat-u4ssc '])('%j is the built-in model', (id) => {
  expect(read([['Model', id], ...TABLE])).toMatchObject({ kind: 'assessment' });
});

test.each<[Plain, number]>([['0.9', 1], [2, 1], [MODEL.version, 0], [null, 0]])('a model version of %j makes %i findings', (version, count) => {
  expect(readCity([['Model', MODEL.id], ['Model version', version], ...TABLE]).findings).toHaveLength(count);
});

describe('language', () => {
  test.each<[string, string, readonly (readonly Plain[])[]]>([
    ['of the header words', 'ca', [['ID', 'Valoració', 'Pes'], ['M2.1', 'L']]],
    ['of the header words and labels together', 'es', [['Municipio', 'Roca'], ['Población', 1900], ['ID', 'Valoració'], ['M2.1', 'L']]],
    ['of the competency headers too', 'es', [['ID', 'Valoració'], ['M2.1', 'L'], ['ID', 'Asignada', 'Aprobada', 'Capacidad'], ['C01', 'No']]],
    ['of most words, in a mixed sheet', 'ca', [['ID', 'Valoració', 'Weight', 'Evidència', 'Impacte'], ['M2.1', 'L']]],
    ['English when words are as many', 'en', [['ID', 'Valoració', 'Peso'], ['M2.1', 'L']]],
    ['of the header block, whatever the words', 'es', [['Language', 'Castellano'], ['ID', 'Valoració', 'Pes'], ['M2.1', 'L']]],
    ['never of the answers', 'en', [['ID', 'Rating'], ['M2.1', 'Plenament assolit'], ['M2.2', 'No aplicable']]],
  ])('%s: %s', (_, language, rows) => {
    expect(readCity(rows).assessment.language).toBe(language);
  });
});

test('findings follow the sheet: header block, columns, criteria, competencies', () => {
  const reading = read([['Population', 'many'], ['ID', 'Rating', 'Score'], ['M2.1', 70], ['ID', 'Capability'], ['C01', 9]]);
  const findings = reading.kind === 'assessment' ? reading.findings : [];
  expect(findings.map(({ code }) => code)).toEqual([
    'city-not-named', 'unreadable-population', 'column-twice', 'ambiguous-rating-number', 'criteria-missing', 'unreadable-competency-value', 'competencies-missing',
  ]);
});

describe('owned sheets', () => {
  const owned = (name: string, title = name) => aSheet(TABLE, { name, names: new Map([[OWNER_NAME, ownerText({ role: 'criteria', city: 'key', title })]]) });

  test('are never candidates, and neither is a copy that a person made of one', () => {
    const sheets = [aSheet(TABLE, { name: 'Vila' }), owned('Criteria'), owned('Criteria (2)', 'Criteria'), aSheet(TABLE, { name: 'Hidden', visibility: 'hidden' })];
    expect(candidateSheets(sheets).map(({ name }) => name)).toEqual(['Vila', 'Hidden']);
  });

  test('are told by the mark alone, not by their name', () => {
    expect(candidateSheets([aSheet(TABLE, { name: 'Criteria' }), aSheet(TABLE, { name: 'x', names: new Map([[OWNER_NAME, 'not a mark']]) })])).toHaveLength(2);
  });
});
