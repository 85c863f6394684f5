import type { ChartDescription } from '../../../workbook/workbook-description';
import { plotLineXml } from './chart-look';
import { element } from './xml-element';

const CATEGORIES = 10;
const VALUES = 100;

/** The ids by which a group of series names its two axes. */
export const AXIS_IDS = element('c:axId', { val: CATEGORIES }) + element('c:axId', { val: VALUES });

/** Bars run their categories from top to bottom; their values then cross at the last category, and so stand below. */
const BARS = { order: 'maxMin', categories: 'l', values: 'b', crosses: 'max' } as const;
const PLACES = {
  bar: BARS,
  'stacked-bar': BARS,
  radar: { order: 'minMax', categories: 'b', values: 'l', crosses: 'autoZero' },
} as const;

const GRID = element('c:majorGridlines', {}, plotLineXml());
const NUMBERS = '<c:numFmt formatCode="General" sourceLinked="0"/>';
const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const LABELS = element('c:tickLblPos', { val: 'nextTo' });
/** The numbers of a radar would lie on its areas; its rings are counted instead. */
const NO_LABELS = element('c:tickLblPos', { val: 'none' });

/** The axes of a chart: `c:catAx`, whose grid is the spokes of a radar, and `c:valAx`. */
export function chartAxesXml({ kind, axis }: ChartDescription): string {
  const { order, categories, values, crosses } = PLACES[kind];
  const start = (id: number, scaling: string, position: string): string =>
    element('c:axId', { val: id }) + element('c:scaling', {}, scaling) + element('c:delete', { val: 0 }) + element('c:axPos', { val: position });
  const scale = element('c:orientation', { val: 'minMax' }) + element('c:max', { val: axis.max }) + element('c:min', { val: axis.min });
  return element('c:catAx', {},
    start(CATEGORIES, element('c:orientation', { val: order }), categories),
    kind === 'radar' ? GRID : undefined,
    NUMBERS + NO_TICKS + LABELS + plotLineXml(),
    element('c:crossAx', { val: VALUES }) + element('c:crosses', { val: 'autoZero' }),
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  ) + element('c:valAx', {},
    start(VALUES, scale, values),
    GRID + NUMBERS + NO_TICKS + (kind === 'radar' ? NO_LABELS : LABELS) + plotLineXml(),
    element('c:crossAx', { val: CATEGORIES }) + element('c:crosses', { val: crosses }),
    '<c:crossBetween val="between"/>',
    element('c:majorUnit', { val: axis.step }),
  );
}
