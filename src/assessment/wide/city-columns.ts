import { LANGUAGES, type Language } from '../../model/language';
import { HEADER_LABELS, type HeaderLabel } from '../terms/columns';
import { indexTerms, meaningOf, type Meaning, type Term } from '../terms/term';
import { bareHeader, lettersOnly } from './header-text';

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

/** A question for the city in words of its own: "De quin municipi sou?", "Which town do you work for?". */
const QUESTION_FOR_CITY: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:in|for|from) )?(?:which|what) (?:is )?(?:the |your )?(?:name of (?:the|your) )?(?:municipality|city|town)\b/,
  ca: /^(?:(?:a|de|en|per a) )?quina?(?: es)?(?: el| la| l| vostre| vostra)* (?:nom del )?(?:municipi|ciutat|poble|ajuntament)\b/,
  es: /^(?:(?:a|de|en|para) )?(?:que|cual)(?: es)?(?: el| la| su)* (?:nombre del )?(?:municipio|ciudad|pueblo|ayuntamiento)\b/,
};

/** The label of the header block that a header is a word for; of "Municipi / Ajuntament" its first word. */
export function labelOf(header: string): Meaning<HeaderLabel> | undefined {
  const bare = bareHeader(header);
  return meaningOf(bare, WORDS) ?? (bare.includes('/') ? meaningOf(bare.slice(0, bare.indexOf('/')), WORDS) : undefined);
}

/** City or code, where nothing better is there. */
export function weakLabelOf(header: string): Meaning<'city' | 'code'> | undefined {
  return meaningOf(bareHeader(header), WEAK_WORDS);
}

/** The city, where nothing better is there and a header asks for it. */
export function askedLabelOf(header: string): Meaning<'city'> | undefined {
  const words = lettersOnly(bareHeader(header));
  const languages = LANGUAGES.filter((language) => QUESTION_FOR_CITY[language].test(words));
  return languages.length === 0 ? undefined : { key: 'city', languages };
}
