import { messagesFor } from '../../locales/messages';
import type { Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import type { SheetDescription, WorkbookDescription } from '../../workbook/workbook-description';
import { freeSheetName } from '../../workbook/sheet-name';
import { rowOf, lineOf } from '../sheet-rows';
import type { AssessmentForm } from './assessment-form';
import { competencyTable } from './competency-table';
import { criteriaTable } from './criteria-table';
import { headerBlock } from './header-block';
import { dropdownLists, FIRST_LIST_ROW, listRow } from './lists';

const HEADER_BLOCK_ROW = 3;
const SPACER_HEIGHT = 6;
/** Of both tables and the header block, in characters; together they print at 60 % of their size or more. */
const WIDTHS = [6.5, 22, 17, 40, 18, 16, 26, 15, 12, 15, 12, 9, 9, 20];

/**
 * A workbook to fill in: header block, criteria and competencies on one sheet, and the hidden lists behind its
 * dropdowns. No macros, no merged cells, no charts (our design, so that any Excel can copy the sheet). Their names are
 * none of those that are `taken`.
 */
export function blankAssessment(model: MaturityModel, language: Language, city: string | null, taken: readonly string[] = []): WorkbookDescription {
  const { template, sheets } = messagesFor(language);
  const lists = dropdownLists(model, language);
  const name = freeSheetName(sheets.titles.assessment, taken);
  const form: AssessmentForm = { model, language, city, lists, listsSheet: freeSheetName(sheets.titles.lists, [...taken, name]) };
  const header = headerBlock(form, HEADER_BLOCK_ROW);
  const spacer = header.lastRow + 1;
  const criteria = criteriaTable(form, spacer + 1);
  const competencies = competencyTable(form, criteria.lastRow + 3);
  const scored = model.criteria.filter((criterion) => criterion.scored).length;
  const title = rowOf(1, [
    { value: template.title, style: { role: 'title' } },
    ...Array<undefined>(5).fill(undefined),
    { value: template.progressNow(0, scored), formula: template.progress(criteria.answeredFormula, scored), style: { role: 'heading' } },
  ]);
  const assessment: SheetDescription = {
    ...PLAIN_SHEET,
    name,
    tabTone: 'accent',
    columnWidths: WIDTHS,
    rows: [title, lineOf(2, `${template.instructions} ${model.weakerHalfRule[language]}`, 'subtitle'), ...header.rows, rowOf(spacer, [], SPACER_HEIGHT), ...criteria.rows, ...competencies.rows],
    tables: [criteria.table, competencies.table],
    validations: [...header.validations, ...criteria.validations, ...competencies.validations],
    conditionalFormats: [...criteria.conditionalFormats, ...competencies.conditionalFormats],
    freeze: { rows: spacer + 1, columns: 1 },
    print: { orientation: 'landscape', pagesTall: null, titleRows: [spacer + 1, spacer + 1], footer: `${template.title} · ${model.id} ${model.version}` },
  };
  return { sheets: [assessment, listsSheet(form, template.listsTitle)] };
}

const PLAIN_SHEET = { replaces: null, visibility: 'visible', tabTone: null, tables: [], validations: [], conditionalFormats: [], charts: [], merges: [], freeze: null, names: {} } as const;

function listsSheet({ lists, listsSheet: name }: AssessmentForm, title: string): SheetDescription {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  const headers = rowOf(FIRST_LIST_ROW - 1, lists.map(({ header }) => ({ value: header, style: { role: 'label' } })));
  const values = Array.from({ length: longest }, (_, index) => rowOf(FIRST_LIST_ROW + index, listRow(lists, FIRST_LIST_ROW + index)));
  return {
    ...PLAIN_SHEET,
    name,
    visibility: 'hidden',
    columnWidths: lists.map(() => 30),
    rows: [lineOf(1, title, 'title'), headers, ...values],
    print: { orientation: 'landscape', pagesTall: null, titleRows: null, footer: '' },
  };
}
