import type { Approval, Assignment, Delivery } from '../assessment';
import type { Term } from './term';

/** To whom a competency is assigned. */
export const ASSIGNMENT_TERMS: Readonly<Record<Assignment, Term>> = {
  none: { en: 'None', ca: 'No assignada', es: 'No asignada', also: { en: ['No', 'Not assigned'], ca: ['Cap'], es: ['Ninguna'] } },
  informal: { en: 'Informal', ca: 'Informal', es: 'Informal' },
  section: {
    en: 'Section of ICT or innovation',
    ca: "Secció de TIC o d'innovació",
    es: 'Sección de TIC o de innovación',
    also: { en: ['Section'], ca: ['Secció'], es: ['Sección'] },
  },
  office: { en: 'Smart City Office', ca: 'Oficina Smart City', es: 'Oficina Smart City', also: { en: ['Office'], ca: ['Oficina'], es: ['Oficina'] } },
};

/** Whether the local government board has approved it. */
export const APPROVAL_TERMS: Readonly<Record<Approval, Term>> = {
  no: { en: 'No', ca: 'No', es: 'No', also: { en: ['Not approved'], ca: ['No aprovada'], es: ['No aprobada'] } },
  drafted: { en: 'Drafted', ca: 'En esborrany', es: 'En borrador', also: { en: ['Draft'], ca: ['Esborrany'], es: ['Borrador'] } },
  approved: { en: 'Approved', ca: 'Aprovada', es: 'Aprobada', also: { en: ['Yes'], ca: ['Sí', 'Aprovat'], es: ['Sí', 'Aprobado'] } },
};

/** Who does the work. */
export const DELIVERY_TERMS: Readonly<Record<Delivery, Term>> = {
  own: { en: 'Own staff', ca: 'Mitjans propis', es: 'Medios propios', also: { en: ['Own'] } },
  shared: {
    en: 'Shared with other councils',
    ca: 'Compartida amb altres ajuntaments',
    es: 'Compartida con otros ayuntamientos',
    also: { en: ['Shared'], ca: ['Compartida', 'Mancomunada'], es: ['Compartida', 'Mancomunada'] },
  },
  supramunicipal: {
    en: 'Supramunicipal body',
    ca: 'Ens supramunicipal',
    es: 'Entidad supramunicipal',
    also: {
      en: ['Supramunicipal', 'Provincial council', 'County council'],
      ca: ['Diputació', 'Consell comarcal'],
      es: ['Diputación', 'Consejo comarcal'],
    },
  },
  contractor: {
    en: 'Contractor',
    ca: 'Contracte extern',
    es: 'Contrato externo',
    also: { ca: ['Contractista', 'Externalitzada'], es: ['Contratista', 'Externalizada'] },
  },
  none: { en: 'None', ca: 'Cap', es: 'Ninguna' },
};

/** Words for the quality of an evidence, best first (data-quality values of the U4SSC verification template). */
export const EVIDENCE_QUALITY_TERMS: readonly Term[] = [
  { en: 'Accurate measurement', ca: 'Mesurament precís', es: 'Medición precisa' },
  { en: 'Extrapolated from a survey', ca: "Extrapolació d'una enquesta", es: 'Extrapolación de una encuesta' },
  { en: 'From higher-level data', ca: "A partir de dades d'àmbit superior", es: 'A partir de datos de ámbito superior' },
  { en: 'Estimate based on assumptions', ca: 'Estimació basada en supòsits', es: 'Estimación basada en supuestos' },
  { en: 'Personal estimate', ca: 'Estimació personal', es: 'Estimación personal' },
  { en: 'Unknown', ca: 'Desconeguda', es: 'Desconocida' },
];

/** Yes and no in a header block. */
export const YES_NO_TERMS = {
  yes: { en: 'Yes', ca: 'Sí', es: 'Sí', also: { en: ['True', 'Y'], ca: ['Cert', 'Vertader'], es: ['Verdadero', 'S'] } },
  no: { en: 'No', ca: 'No', es: 'No', also: { en: ['False', 'N'], ca: ['Fals'], es: ['Falso'] } },
} as const satisfies Record<string, Term>;

/** Names of the languages, each in itself. */
export const LANGUAGE_TERMS = {
  en: { en: 'English', ca: 'Anglès', es: 'Inglés', also: { en: ['en'] } },
  ca: { en: 'Catalan', ca: 'Català', es: 'Catalán', also: { en: ['ca'] } },
  es: { en: 'Spanish', ca: 'Espanyol', es: 'Español', also: { en: ['es'], ca: ['Castellà'], es: ['Castellano'] } },
} as const satisfies Record<string, Term>;
