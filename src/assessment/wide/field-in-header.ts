import { COMPETENCY_WORDS, CRITERIA_WORDS } from '../find-tables';
import { foldWord } from '../fold';
import { COMPETENCY_COLUMNS, type CompetencyColumn, type CriteriaColumn } from '../terms/columns';
import { indexTerms, meaningOf, type Meaning, type TermIndex } from '../terms/term';

/** What parts a header: `C01 · Capability`, `Capability [C01]`, `C01 (Capability)`. */
const BETWEEN = /[[\]()|·•:.?*\r\n]| [-–—] /;
const AT_THE_ENDS = /^[-–—_ ]+|[-–—_ ]+$/g;
/** Words that bind a field to its id: "Evidence for M2.1", "Evidència de M2.1". */
const BINDING = /^(?:de|del|d'|of|for|per a|per al|para|sobre|on|the|la|el)(?: | ?$)| (?:de|del|d'|de la|of|for|per a|para|sobre|on)$/;

const WIDE_COMPETENCY_WORDS = {
  ...COMPETENCY_COLUMNS,
  assigned: { ...COMPETENCY_COLUMNS.assigned, also: { en: ['Assigned to', 'Assignment'], ca: ['Assignada a', 'Assignació'], es: ['Asignada a', 'Asignación'] } },
  approved: { ...COMPETENCY_COLUMNS.approved, also: { en: ['Approval'], ca: ['Aprovació'], es: ['Aprobación'] } },
  capability: { ...COMPETENCY_COLUMNS.capability, also: { en: ['Capability level'], ca: ['Nivell de capacitat'], es: ['Nivel de capacidad'] } },
  delivery: { ...COMPETENCY_COLUMNS.delivery, also: { en: ['Form of delivery'], ca: ['Prestació'], es: ['Prestación'] } },
};
const COMPETENCY_FIELDS = indexTerms(WIDE_COMPETENCY_WORDS);
const ID_COLUMNS: readonly (CriteriaColumn | CompetencyColumn)[] = ['id', 'dimension', 'level', 'criterion', 'competency'];

/** The field of a criterion that the rest of a header names; the rating when it names none. */
export function criterionField(rest: string): Meaning<CriteriaColumn> {
  return fieldIn(rest, CRITERIA_WORDS) ?? { key: 'rating', languages: [] };
}

/** The field of a competency that the rest of a header names; its capability when it names none (our design). */
export function competencyField(rest: string): Meaning<CompetencyColumn> {
  return fieldIn(rest, COMPETENCY_FIELDS) ?? fieldIn(rest, COMPETENCY_WORDS) ?? { key: 'capability', languages: [] };
}

function fieldIn<Column extends CriteriaColumn | CompetencyColumn>(rest: string, words: TermIndex<Column>): Meaning<Column> | undefined {
  for (const part of rest.split(BETWEEN).toReversed()) {
    const meaning = meaningOf(foldWord(part.replace(AT_THE_ENDS, '')).replace(BINDING, '').replace(BINDING, ''), words);
    if (meaning !== undefined && !ID_COLUMNS.includes(meaning.key)) return meaning;
  }
  return undefined;
}
