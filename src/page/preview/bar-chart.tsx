import type { ChartDescription } from '../../workbook/workbook-description';
import { ChartLegend } from './chart-legend';
import { seriesColours } from './series-colour';

const WIDTH = 320;
const LABELS = 90;
const BAND = 44;
const TOP = 8;
const THICKNESS = { filled: 16, outlined: 24 } as const;

/** Horizontal bars, the first category on top; a bar that is aimed at is a frame around the one that is there, unless bars follow each other. */
export function BarChart({ chart: { kind, categories, series, axis, text } }: { readonly chart: ChartDescription }): React.ReactNode {
  const names = categories.cached;
  const bottom = TOP + names.length * BAND;
  const x = (value: number) => LABELS + ((value - axis.min) / (axis.max - axis.min)) * (WIDTH - LABELS - 12);
  const ticks = Array.from({ length: Math.round((axis.max - axis.min) / axis.step) + 1 }, (_, index) => axis.min + index * axis.step);
  return (
    <>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(bottom + 20)}`} role="img" aria-label={text}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={bottom} className="chart-line" />
            <text x={x(tick)} y={bottom + 14} textAnchor="middle">{tick}</text>
          </g>
        ))}
        {names.map((name, place) => {
          const middle = TOP + (place + 0.5) * BAND;
          return (
            <g key={name}>
              <text x={LABELS - 8} y={middle + 4} textAnchor="end">{name}</text>
              {series.map((each, index) => {
                const height = THICKNESS[each.look];
                const before = kind === 'stacked-bar' ? series.slice(0, index).reduce((sum, { values }) => sum + (values.cached[place] ?? 0), axis.min) : axis.min;
                return <rect key={each.name} x={x(before)} y={middle - height / 2} width={x(each.values.cached[place] ?? axis.min) - x(axis.min)} height={height} strokeWidth="2" {...seriesColours(each)} />;
              })}
            </g>
          );
        })}
      </svg>
      <ChartLegend series={series} />
    </>
  );
}
