import { commonBlockers } from '../../analysis/comparison/common-blockers';
import type { ComparedCity } from '../../analysis/comparison/compared-city';
import { rankCities } from '../../analysis/comparison/rank-cities';
import { sameCities } from '../../analysis/comparison/same-cities';
import { comparisonMessagesFor } from '../../locales/comparison-messages';
import type { Messages } from '../../locales/messages';
import type { SheetData } from '../../workbook/sheet-data';
import type { WorkbookDescription } from '../../workbook/workbook-description';
import { comparisonSheet } from './comparison-sheet';
import type { ComparisonJob, ComparisonView } from './comparison-view';
import { competenciesHeatMap } from './competencies-heat-map';
import { criteriaHeatMap } from './criteria-heat-map';
import { distributionSheet } from './distribution-sheet';
import { sortNotScored, type NotScored } from './not-scored';
import { notScoredSheet } from './not-scored-sheet';
import { placeComparison } from './place-comparison';

/**
 * Describes the sheets that compare cities: Comparison, Distribution, Criteria, Competencies and Not scored; without a city
 * the first and the last. The order in which cities and files come in makes no difference.
 * @param cities scored with the same model, which is the one of the job
 * @param sheets of the workbook that they are added to; those of an earlier comparison are replaced
 */
export function describeComparison(cities: readonly ComparedCity[], notScored: readonly NotScored[], job: ComparisonJob, sheets: readonly SheetData[], messages: Messages): WorkbookDescription {
  const texts = comparisonMessagesFor(messages.language);
  const ranked = rankCities(cities);
  const view: ComparisonView = {
    ranked,
    same: sameCities(ranked.map(({ city }) => city)),
    blockers: commonBlockers(cities, job.model),
    job,
    places: placeComparison(sheets, texts),
    messages,
    texts,
  };
  const aboutCities = cities.length === 0 ? [] : [distributionSheet(view), criteriaHeatMap(view), competenciesHeatMap(view)];
  return { sheets: [comparisonSheet(view), ...aboutCities, notScoredSheet(sortNotScored(notScored), view)] };
}
