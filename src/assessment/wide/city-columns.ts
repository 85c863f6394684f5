import { HEADER_LABELS, type HeaderLabel } from '../terms/columns';
import { indexTerms, meaningOf, type Meaning, type Term } from '../terms/term';
import { bareHeader } from './header-text';

/** Labels of the header block, and what surveys call them besides. */
const WIDE_LABELS: Readonly<Record<HeaderLabel, Term>> = {
  ...HEADER_LABELS,
  city: {
    ...HEADER_LABELS.city,
    also: {
      en: ['Municipality', 'Municipality name', 'Name of the municipality', 'City name', 'Name of the city', 'Town', 'Council', 'Name of the council', 'City or town'],
      ca: ['Ciutat', 'Nom del municipi', 'Nom de la ciutat', 'Ajuntament', "Nom de l'ajuntament", 'Poble', 'Ens local', "Nom de l'ens"],
      es: ['Ciudad', 'Nombre del municipio', 'Nombre de la ciudad', 'Ayuntamiento', 'Nombre del ayuntamiento', 'Localidad', 'Entidad local', 'Nombre de la entidad'],
    },
  },
  code: {
    ...HEADER_LABELS.code,
    also: {
      en: ['INE', 'Municipality code', 'Municipal code', 'Code of the municipality', 'City code'],
      ca: ['Codi del municipi', 'Codi de municipi', 'Codi municipal', 'Codi INE del municipi', 'Codi Idescat'],
      es: ['Código del municipio', 'Código de municipio', 'Código municipal', 'Código INE del municipio', 'Código Idescat'],
    },
  },
  population: {
    ...HEADER_LABELS.population,
    also: { en: ['Inhabitants', 'Number of inhabitants'], ca: ['Habitants', "Nombre d'habitants", 'Població del municipi'], es: ['Habitantes', 'Número de habitantes', 'Población del municipio'] },
  },
  assessedOn: {
    ...HEADER_LABELS.assessedOn,
    also: { en: ['Date of the assessment', 'Assessment date', 'Date'], ca: ['Data'], es: ['Fecha'] },
  },
};
const WORDS = indexTerms(WIDE_LABELS);

/** Words that mean the city or its code only where no column says so better, and no form tool adds such a column. */
const WEAK_WORDS = indexTerms({
  city: { en: 'Name', ca: 'Nom', es: 'Nombre' },
  code: { en: 'Code', ca: 'Codi', es: 'Código' },
});

/** The label of the header block that a header is a word for. */
export function labelOf(header: string): Meaning<HeaderLabel> | undefined {
  return meaningOf(bareHeader(header), WORDS);
}

/** City or code, where nothing better is there. */
export function weakLabelOf(header: string): Meaning<'city' | 'code'> | undefined {
  return meaningOf(bareHeader(header), WEAK_WORDS);
}
