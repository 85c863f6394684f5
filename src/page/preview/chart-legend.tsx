import type { ChartSeries } from '../../workbook/workbook-description';
import { seriesColours } from './series-colour';

/** The names of the series beside their colours. */
export function ChartLegend({ series }: { readonly series: readonly ChartSeries[] }): React.ReactNode {
  return (
    <p className="chart-legend">
      {series.map((each) => (
        <span key={each.name}>
          <svg viewBox="0 0 16 12" aria-hidden="true"><rect x="1" y="1" width="14" height="10" strokeWidth="2" {...seriesColours(each)} /></svg>
          {each.name}
        </span>
      ))}
    </p>
  );
}
