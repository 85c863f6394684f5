import type { ChartDescription } from '../../workbook/workbook-description';
import { BarChart } from './bar-chart';
import { RadarChart } from './radar-chart';

/** A chart of a sheet, drawn small by hand: two kinds do not earn a charting library and its weight. */
export function ChartDrawing({ chart }: { readonly chart: ChartDescription }): React.ReactNode {
  return (
    <figure className="chart">
      <figcaption>{chart.title}</figcaption>
      {chart.kind === 'radar' ? <RadarChart chart={chart} /> : <BarChart chart={chart} />}
    </figure>
  );
}
