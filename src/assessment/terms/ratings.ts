import type { Rating } from '../../model/rating';
import type { NaReason } from '../assessment';
import type { Term } from './term';

/** The ratings in words. Not the official translation of ISO/IEC 33020: ours. */
export const RATING_TERMS: Readonly<Record<Rating, Term>> = {
  N: {
    en: 'Not achieved',
    ca: 'No assolit',
    es: 'No alcanzado',
    also: { en: ['N'], ca: ['No aconseguit'], es: ['No conseguido', 'No logrado'] },
  },
  P: {
    en: 'Partially achieved',
    ca: 'Parcialment assolit',
    es: 'Parcialmente alcanzado',
    also: {
      en: ['P', 'Partially', 'Partly', 'Partly achieved'],
      ca: ['Parcialment', 'Assolit en part', 'En part', 'Parcialment aconseguit', 'Aconseguit en part'],
      es: ['Parcialmente', 'Alcanzado en parte', 'En parte', 'Parcialmente conseguido', 'Conseguido en parte'],
    },
  },
  L: {
    en: 'Largely achieved',
    ca: 'Assolit en gran part',
    es: 'Alcanzado en gran parte',
    also: {
      en: ['L', 'Largely'],
      ca: ['En gran part', 'Àmpliament', 'Àmpliament assolit', 'Aconseguit en gran part', 'Àmpliament aconseguit'],
      es: ['En gran parte', 'Ampliamente', 'Ampliamente alcanzado', 'Conseguido en gran parte', 'Ampliamente conseguido'],
    },
  },
  F: {
    en: 'Fully achieved',
    ca: 'Totalment assolit',
    es: 'Totalmente alcanzado',
    also: {
      en: ['F', 'Fully'],
      ca: ['Totalment', 'Completament', 'Plenament', 'Completament assolit', 'Plenament assolit', 'Totalment aconseguit', 'Completament aconseguit', 'Plenament aconseguit'],
      es: ['Totalmente', 'Completamente', 'Plenamente', 'Completamente alcanzado', 'Plenamente alcanzado', 'Totalmente conseguido', 'Completamente conseguido', 'Plenamente conseguido'],
    },
  },
};

/** What may stand in a rating cell besides a rating. */
export const NOT_A_RATING = {
  'not-applicable': {
    en: 'Not applicable',
    ca: 'No aplicable',
    es: 'No aplicable',
    also: { en: ['N/A', 'NA', 'N A', 'NP'], ca: ['No escau', "No s'aplica", 'No aplica'], es: ['No aplica', 'No procede'] },
  },
  'not-rated': { en: 'Not rated', ca: 'Sense valorar', es: 'Sin valorar', also: { en: ['-', 'n/d', 's/d'] } },
} as const satisfies Record<string, Term>;

/** Why a criterion does not apply. */
export const NA_REASON_TERMS: Readonly<Record<NaReason, Term>> = {
  'no-concession': { en: 'No concessions', ca: 'Sense concessions', es: 'Sin concesiones', also: { en: ['no-concession'] } },
  'other-authority': {
    en: 'Another authority is responsible',
    ca: 'En té la competència una altra administració',
    es: 'Es competencia de otra administración',
    also: { en: ['other-authority'] },
  },
  'not-competent': {
    en: "Outside the council's powers",
    ca: "L'ajuntament no hi té competència",
    es: 'El ayuntamiento no tiene la competencia',
    also: { en: ['not-competent'] },
  },
  other: {
    en: 'Other (explain)',
    ca: 'Altres (explica-ho)',
    es: 'Otros (explíquelo)',
    also: { en: ['other'], ca: ['Altres', 'Altres (expliqueu-ho)'], es: ['Otros', 'Otro'] },
  },
};
