import { bandDistributions, FEWEST_CITIES } from '../../analysis/comparison/band-distribution';
import type { PageRows } from '../page-rows';
import type { ComparisonView } from './comparison-view';
import { addDistributionHeader, distributionCells, withheldSpans } from './distribution-columns';
import { distributionSection, type DistributionSection } from './distribution-levels';

/** Overall levels and index by population; a band with few cities says that it is withheld, and why. */
export function addBands(page: PageRows, view: ComparisonView): DistributionSection {
  const { ranked, texts } = view;
  const bands = bandDistributions(ranked.map(({ city }) => city));
  page.addHeading(texts.bandsHeading);
  addDistributionHeader(page, texts.population, 'without-apart', view);
  const first = page.next();
  for (const band of bands) {
    const label = texts.bands[band.band];
    if (band.kind === 'shown') page.add(distributionCells(label, 'without-apart', band.distribution));
    else page.addSpans(withheldSpans(label, texts.suppressed[band.why](FEWEST_CITIES)));
  }
  const bars = bands.map((band) => ({ label: texts.bands[band.band], distribution: band.kind === 'shown' ? band.distribution : null }));
  return distributionSection({ name: 'bands', title: texts.bandsChart }, bars, first, view);
}
