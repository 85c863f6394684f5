import type { DimensionId } from '../../model/maturity-model';
import type { ComparedCity } from '../../analysis/comparison/compared-city';
import type { ComparisonView } from './comparison-view';

/** What to keep in mind about a city in a comparison, as sentences. */
export function cityNotes(city: ComparedCity, view: ComparisonView, settingsDiffer: boolean): string {
  const { texts } = view;
  const same = view.same.get(city);
  return [
    ...city.dimensions.flatMap(({ dimension, notComparable }) => (notComparable === null ? [] : [texts.notComparable[notComparable](dimensionName(dimension, view))])),
    ...(same === undefined ? [] : [texts.sameCity(same.others.map((other) => (other.file === city.file ? other.sheet : other.file)).join(', '), same.more)]),
    ...(settingsDiffer && city.strict ? [texts.strictReading] : []),
    ...(settingsDiffer && city.resultsAsOutcome ? [texts.outcomeReading] : []),
  ].join(' ');
}

/** Whether some cities were scored with other settings than others, so that their levels are not alike. */
export function doSettingsDiffer({ ranked }: ComparisonView): boolean {
  const [first] = ranked;
  return first !== undefined && ranked.some(({ city }) => city.strict !== first.city.strict || city.resultsAsOutcome !== first.city.resultsAsOutcome);
}

function dimensionName(id: DimensionId, { job, messages }: ComparisonView): string {
  return job.model.dimensions.find((dimension) => dimension.id === id)?.shortName[messages.language] ?? id;
}
