import type { MaturityModel } from '../../model/maturity-model';
import { cellAddress } from '../../workbook/a1-address';
import { finding, type Finding } from '../finding';
import type { ColumnSets } from './column-sets';
import type { WideMapping } from './wide-mapping';

/** What the mapping of a wide table leaves open, said of each of its cities: criteria and competencies without a column, and columns that were not read. */
export function mappingFindings({ sheet, headerRow, columns }: WideMapping, sets: ColumnSets, model: MaturityModel): Finding[] {
  const findings: Finding[] = [];
  const criteria = model.criteria.filter(({ id, scored }) => scored && sets.criteria.get(id)?.[0]?.has('rating') !== true).map(({ id }) => id);
  if (criteria.length > 0) findings.push(finding('criteria-without-column', sheet, null, { ids: criteria, count: criteria.length }));
  const competencies = model.competencies.filter(({ id }) => !sets.competencies.has(id)).map(({ id }) => id);
  if (competencies.length > 0) findings.push(finding('competencies-without-column', sheet, null, { ids: competencies, count: competencies.length }));
  const unmatched = columns.filter(({ match }) => match.kind === 'unmatched');
  const [first] = unmatched;
  if (first !== undefined) {
    findings.push(finding('columns-not-read', sheet, cellAddress({ row: headerRow, column: first.column }), { seen: unmatched.map(({ header }) => header).join(', '), count: unmatched.length }));
  }
  return findings;
}
