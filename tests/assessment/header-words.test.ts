import { findTables } from '../../src/assessment/find-tables';
import { LANGUAGES, type Language } from '../../src/model/language';
import { aSheet } from './a-sheet';
import { readCity } from './read-city';

type Words = readonly [field: string, en: string, ca: string, es: string];

const CRITERIA: readonly Words[] = [
  ['id', 'ID', 'ID', 'ID'],
  ['dimension', 'Dimension', 'Dimensió', 'Dimensión'],
  ['level', 'Level', 'Nivell', 'Nivel'],
  ['criterion', 'Criterion', 'Criteri', 'Criterio'],
  ['rating', 'Rating', 'Valoració', 'Valoración'],
  ['naReason', 'N/A reason', 'Motiu si no és aplicable', 'Motivo si no es aplicable'],
  ['evidence', 'Evidence', 'Evidència', 'Evidencia'],
  ['evidenceQuality', 'Evidence quality', "Qualitat de l'evidència", 'Calidad de la evidencia'],
  ['evidenceDate', 'Evidence date', "Data de l'evidència", 'Fecha de la evidencia'],
  ['owner', 'Owner', 'Responsable', 'Responsable'],
  ['effort', 'Effort', 'Esforç', 'Esfuerzo'],
  ['impact', 'Impact', 'Impacte', 'Impacto'],
  ['weight', 'Weight', 'Pes', 'Peso'],
  ['comment', 'Comment', 'Comentari', 'Comentario'],
];

const COMPETENCIES: readonly Words[] = [
  ['id', 'ID', 'ID', 'ID'],
  ['competency', 'Competency', 'Competència', 'Competencia'],
  ['assigned', 'Assigned', 'Assignada', 'Asignada'],
  ['approved', 'Approved', 'Aprovada', 'Aprobada'],
  ['human', 'Human resources', 'Recursos humans', 'Recursos humanos'],
  ['economic', 'Economic resources', 'Recursos econòmics', 'Recursos económicos'],
  ['capability', 'Capability', 'Capacitat', 'Capacidad'],
  ['delivery', 'Delivery', 'Forma de prestació', 'Forma de prestación'],
  ['evidence', 'Evidence', 'Evidència', 'Evidencia'],
  ['owner', 'Owner', 'Responsable', 'Responsable'],
  ['comment', 'Comment', 'Comentari', 'Comentario'],
];

const SYNONYMS: readonly (readonly [field: string, words: readonly string[]])[] = [
  ['id', ['Identificador', 'Codi', 'Código', 'Code', 'codigo', 'CODI:']],
  ['rating', ['Puntuació', 'Puntuación', 'Score']],
  ['comment', ['Observacions', 'Observaciones', 'Notes', 'Remarks']],
  ['evidence', ['Prova documental', 'Prueba documental']],
  ['effort', ['Cost']],
];

const LABELS: readonly Words[] = [
  ['city', 'City', 'Municipi', 'Municipio'],
  ['code', 'INE code', 'Codi INE', 'Código INE'],
  ['population', 'Population', 'Població', 'Población'],
  ['assessedOn', 'Assessed on', "Data de l'avaluació", 'Fecha de la evaluación'],
  ['assessor', 'Assessor', 'Persona avaluadora', 'Persona evaluadora'],
  ['model', 'Model', 'Model', 'Modelo'],
  ['modelVersion', 'Model version', 'Versió del model', 'Versión del modelo'],
  ['language', 'Language', 'Idioma', 'Idioma'],
  ['target', 'Target', 'Objectiu', 'Objetivo'],
  ['strict', 'Strict', 'Estricte', 'Estricto'],
  ['resultsAsOutcome', 'Results as outcome', 'Resultats a part', 'Resultados aparte'],
];

function inLanguage(words: readonly Words[], language: Language): string[] {
  return words.map((row) => row[LANGUAGES.indexOf(language) + 1] ?? '');
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('the headers of the criteria table are found', () => {
    const { criteria } = findTables(aSheet([inLanguage(CRITERIA, language)]));
    expect(criteria.map(({ columns }) => [...columns])).toEqual([CRITERIA.map(([field], position) => [field, position + 1])]);
  });

  test('the headers of the competency table are found', () => {
    const { competencies } = findTables(aSheet([inLanguage(COMPETENCIES, language)]));
    expect(competencies.map(({ columns }) => [...columns])).toEqual([COMPETENCIES.map(([field], position) => [field, position + 1])]);
  });

  test('the labels of the header block are found, and vote for the language', () => {
    const values = ['Vila', '08999', 1900, '2026-03-31', 'Anna', 'smartcat-u4ssc', '9.9', null, 'M=3,S=4', 'No', true];
    const block = inLanguage(LABELS, language).map((label, row) => [label, values[row] ?? null]);
    const { assessment, findings } = readCity(aSheet([...block, ['ID', 'Score'], ['M2.1', 'L']]));
    expect(assessment.city).toEqual({ name: 'Vila', code: '08999', population: 1900, assessedOn: '2026-03-31', assessor: 'Anna' });
    expect(assessment.settings).toEqual({ target: { M: 3, S: 4 }, strict: false, resultsAsOutcome: true });
    expect(assessment.language).toBe(language);
    expect(findings.map(({ code }) => code)).toEqual(['model-version-differs']);
  });
});

test.each(SYNONYMS.flatMap(([field, words]) => words.map((word) => [word, field])))('%s is a header for %s', (word, field) => {
  const others = ['ID', 'Rating'].filter((header) => header.toLowerCase() !== field);
  const [table] = findTables(aSheet([[...others, word]])).criteria;
  expect(table?.columns.get(field as 'id')).toBe(others.length + 1);
});

test.each(['Data', 'Evidence of', 'Rating scale', 'My rating', 'N/A', 'Level 3', 'Rating date', 'Pesos'])('%j is no header: headers match whole', (word) => {
  const [table] = findTables(aSheet([['ID', 'Rating', word]])).criteria;
  expect(table?.columns.size).toBe(2);
});
