import type { MaturityModel } from '../../model/maturity-model';
import { cellAddress } from '../../workbook/a1-address';
import type { SheetData } from '../../workbook/sheet-data';
import { finding, type Finding, type FindingCode } from '../finding';
import type { ColumnSets } from './column-sets';
import type { WideColumn, WideMapping } from './wide-mapping';

/** What the mapping of a wide table leaves open, said of each of its cities: criteria and competencies without a column, columns that were not read, and columns that were though nobody sees them. */
export function mappingFindings({ hiddenColumns }: SheetData, { sheet, headerRow, columns }: WideMapping, sets: ColumnSets, model: MaturityModel): Finding[] {
  const findings: Finding[] = [];
  const criteria = model.criteria.filter(({ id, scored }) => scored && sets.criteria.get(id)?.[0]?.has('rating') !== true).map(({ id }) => id);
  if (criteria.length > 0) findings.push(finding('criteria-without-column', sheet, null, { ids: criteria, count: criteria.length }));
  const competencies = model.competencies.filter(({ id }) => !sets.competencies.has(id)).map(({ id }) => id);
  if (competencies.length > 0) findings.push(finding('competencies-without-column', sheet, null, { ids: competencies, count: competencies.length }));
  const tell = (code: FindingCode, told: readonly WideColumn[]) => {
    const cells = told.map(({ column }) => cellAddress({ row: headerRow, column }));
    if (told.length > 0) findings.push(finding(code, sheet, cells[0] ?? null, { seen: told.map(({ header }) => header).join(', '), ids: cells, count: told.length }));
  };
  tell('table-columns-not-read', columns.filter(({ match }) => match.kind === 'unmatched'));
  tell('columns-hidden', columns.filter(({ column, match }) => match.kind === 'matched' && hiddenColumns.some(({ first, last }) => first <= column && column <= last)));
  return findings;
}
