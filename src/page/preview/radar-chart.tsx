import type { ChartDescription } from '../../workbook/workbook-description';
import { ChartLegend } from './chart-legend';
import { seriesColours } from './series-colour';

const SIZE = 300;
const CENTRE = SIZE / 2;
const RADIUS = 112;

/** A radar whose first category is at the top; a series that is aimed at is a dashed line. */
export function RadarChart({ chart: { categories, series, axis, text } }: { readonly chart: ChartDescription }): React.ReactNode {
  const names = categories.cached;
  const point = (place: number, value: number): [number, number] => {
    const angle = (2 * Math.PI * place) / names.length - Math.PI / 2;
    const distance = (RADIUS * (value - axis.min)) / (axis.max - axis.min);
    return [CENTRE + distance * Math.cos(angle), CENTRE + distance * Math.sin(angle)];
  };
  const ring = (value: (place: number) => number) => names.map((_, place) => point(place, value(place)).map((coordinate) => coordinate.toFixed(1)).join(',')).join(' ');
  const rings = Array.from({ length: Math.round((axis.max - axis.min) / axis.step) }, (_, index) => axis.min + (index + 1) * axis.step);
  return (
    <>
      <svg viewBox={`0 0 ${String(SIZE)} ${String(SIZE)}`} role="img" aria-label={text}>
        {rings.map((value) => <polygon key={value} points={ring(() => value)} className="chart-line" fill="none" />)}
        {names.map((name, place) => {
          const [x, y] = point(place, axis.max + (axis.max - axis.min) * 0.14);
          return <text key={name} x={x} y={y + 4} textAnchor="middle">{name}</text>;
        })}
        {series.map((each) => <polygon key={each.name} points={ring((place) => each.values.cached[place] ?? axis.min)} strokeWidth="2" fillOpacity="0.55" {...seriesColours(each)} />)}
      </svg>
      <ChartLegend series={series} />
    </>
  );
}
