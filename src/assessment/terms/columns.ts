import type { Term } from './term';

const ID: Term = { en: 'ID', ca: 'ID', es: 'ID', also: { en: ['Identifier', 'Code'], ca: ['Identificador', 'Codi'], es: ['Identificador', 'Código'] } };
const EVIDENCE: Term = { en: 'Evidence', ca: 'Evidència', es: 'Evidencia', also: { ca: ['Prova documental'], es: ['Prueba documental'] } };
const OWNER: Term = { en: 'Owner', ca: 'Responsable', es: 'Responsable' };
const COMMENT: Term = {
  en: 'Comment',
  ca: 'Comentari',
  es: 'Comentario',
  also: { en: ['Comments', 'Notes', 'Remarks'], ca: ['Comentaris', 'Observacions'], es: ['Comentarios', 'Observaciones'] },
};

/** Columns of the criteria table, in the order of the template. */
export const CRITERIA_COLUMNS = {
  id: ID,
  dimension: { en: 'Dimension', ca: 'Dimensió', es: 'Dimensión' },
  level: { en: 'Level', ca: 'Nivell', es: 'Nivel' },
  criterion: { en: 'Criterion', ca: 'Criteri', es: 'Criterio' },
  rating: { en: 'Rating', ca: 'Valoració', es: 'Valoración', also: { en: ['Score'], ca: ['Puntuació'], es: ['Puntuación'] } },
  naReason: { en: 'N/A reason', ca: 'Motiu si no és aplicable', es: 'Motivo si no es aplicable' },
  evidence: EVIDENCE,
  evidenceQuality: { en: 'Evidence quality', ca: "Qualitat de l'evidència", es: 'Calidad de la evidencia' },
  evidenceDate: { en: 'Evidence date', ca: "Data de l'evidència", es: 'Fecha de la evidencia' },
  owner: OWNER,
  effort: { en: 'Effort', ca: 'Esforç', es: 'Esfuerzo', also: { ca: ['Cost'] } },
  impact: { en: 'Impact', ca: 'Impacte', es: 'Impacto' },
  weight: { en: 'Weight', ca: 'Pes', es: 'Peso' },
  comment: COMMENT,
} as const satisfies Record<string, Term>;
export type CriteriaColumn = keyof typeof CRITERIA_COLUMNS;

/** Columns of the competency table, in the order of the template. */
export const COMPETENCY_COLUMNS = {
  id: ID,
  competency: { en: 'Competency', ca: 'Competència', es: 'Competencia' },
  assigned: { en: 'Assigned', ca: 'Assignada', es: 'Asignada' },
  approved: { en: 'Approved', ca: 'Aprovada', es: 'Aprobada' },
  human: { en: 'Human resources', ca: 'Recursos humans', es: 'Recursos humanos' },
  economic: { en: 'Economic resources', ca: 'Recursos econòmics', es: 'Recursos económicos' },
  capability: { en: 'Capability', ca: 'Capacitat', es: 'Capacidad' },
  delivery: { en: 'Delivery', ca: 'Forma de prestació', es: 'Forma de prestación' },
  evidence: EVIDENCE,
  owner: OWNER,
  comment: COMMENT,
} as const satisfies Record<string, Term>;
export type CompetencyColumn = keyof typeof COMPETENCY_COLUMNS;

/** Labels of the header block, in the order of the template. */
export const HEADER_LABELS = {
  city: { en: 'City', ca: 'Municipi', es: 'Municipio', also: { en: ['Municipality'], ca: ['Ciutat'], es: ['Ciudad'] } },
  code: { en: 'INE code', ca: 'Codi INE', es: 'Código INE' },
  population: { en: 'Population', ca: 'Població', es: 'Población' },
  assessedOn: { en: 'Assessed on', ca: "Data de l'avaluació", es: 'Fecha de la evaluación' },
  assessor: { en: 'Assessor', ca: 'Persona avaluadora', es: 'Persona evaluadora' },
  target: { en: 'Target', ca: 'Objectiu', es: 'Objetivo' },
  strict: { en: 'Strict', ca: 'Estricte', es: 'Estricto' },
  resultsAsOutcome: { en: 'Results as outcome', ca: 'Resultats a part', es: 'Resultados aparte' },
  language: { en: 'Language', ca: 'Idioma', es: 'Idioma' },
  model: { en: 'Model', ca: 'Model', es: 'Modelo' },
  modelVersion: { en: 'Model version', ca: 'Versió del model', es: 'Versión del modelo' },
} as const satisfies Record<string, Term>;
export type HeaderLabel = keyof typeof HEADER_LABELS;
