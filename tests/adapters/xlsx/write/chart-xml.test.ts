import { chartXml } from '../../../../src/adapters/xlsx/write/chart-xml';
import { STRICT, TRANSITIONAL } from '../../../../src/adapters/xlsx/write/dialect';
import { INK, PALETTE } from '../../../../src/workbook/palette';
import type { ChartDescription, Tone } from '../../../../src/workbook/workbook-description';
import { aChart } from './a-chart';
import { xmlQuery } from './xml-query';

const queryOf = (changes: Partial<ChartDescription> = {}) => xmlQuery(chartXml(aChart(changes), TRANSITIONAL));
const HARD = `"A" & <B> 'C' · L'Eix`;

test.each(['bar', 'stacked-bar', 'radar'] as const)('a %s chart says what it is about, and how much', (kind) => {
  const { texts, values } = queryOf({ kind, title: HARD });
  expect(texts('title/t')).toEqual([HARD]);
  expect(values('autoTitleDeleted')).toEqual(['0']);
  expect(values('roundedCorners')).toEqual(['0']);
  expect(values('dispBlanksAs')).toEqual(['gap']);
  expect(values('legend/legendPos')).toEqual(['b']);
  expect([values('valAx/min'), values('valAx/max'), values('valAx/majorUnit')]).toEqual([['0'], ['5'], ['1']]);
  expect([values('title/overlay'), values('legend/overlay')]).toEqual([['0'], ['0']]);
});

test.each([
  ['bar', ['maxMin'], ['max'], ['l', 'b']],
  ['stacked-bar', ['maxMin'], ['max'], ['l', 'b']],
  ['radar', ['minMax'], ['autoZero'], ['b', 'l']],
] as const)('the first category of a %s chart is on top, and its values stand where they are read', (kind, order, crosses, positions) => {
  const { values } = queryOf({ kind });
  expect(values('catAx/orientation')).toEqual(order);
  expect(values('valAx/crosses')).toEqual(crosses);
  expect(values('axPos')).toEqual(positions);
});

test('each group of series names the two axes, which cross each other', () => {
  for (const kind of ['bar', 'radar'] as const) {
    const { values } = queryOf({ kind });
    expect(values(`${kind}Chart/axId`)).toEqual([...values('catAx/axId'), ...values('valAx/axId')]);
    expect([values('catAx/crossAx'), values('valAx/crossAx')]).toEqual([values('valAx/axId'), values('catAx/axId')]);
  }
});

test('series follow the cells and know what these hold; an empty cell is no point', () => {
  const { texts, values } = queryOf();
  expect(texts('ser/tx/v')).toEqual(['Level', 'Target']);
  expect(texts('ser/cat/f')).toEqual(['Summary!$A$1:$A$3', 'Summary!$A$1:$A$3']);
  expect(texts('ser/val/f')).toEqual(['Summary!$B$1:$B$3', 'Summary!$C$1:$C$3']);
  expect(texts('ser/strCache/v').slice(0, 3)).toEqual(['Management', 'State', 'Results']);
  expect(texts('ser/numCache/v')).toEqual(['2', '0.5', '3', '3', '4']);
  expect(values('ser/numCache/pt', 'idx')).toEqual(['0', '2', '0', '1', '2']);
  expect(values('ser/numCache/ptCount')).toEqual(['3', '3']);
});

test('names and ranges with markup in them are text', () => {
  const range = `'Vic & "co" <1>'!$A$1:$A$2`;
  const values = { range, cached: [1, 2] };
  const { texts } = queryOf({ categories: { range, cached: [HARD, ''] }, series: [{ name: HARD, values, tone: 'good', look: 'filled' }] });
  expect(texts('ser/tx/v')).toEqual([HARD]);
  expect(texts('ser/f')).toEqual([range, range]);
  expect(texts('strCache/v')).toEqual([HARD, '']);
});

test('a level lies inside the frame of its target', () => {
  const { all, values } = queryOf();
  expect(values('overlap')).toEqual(['100']);
  const [level, target] = all('ser/spPr').map(({ children }) => children.map(({ local }) => local));
  expect([level, target]).toEqual([['solidFill', 'ln'], ['noFill', 'ln']]);
  expect(values('ser/spPr/ln', 'w')[1]).toBe('19050');
});

test('bars of a category follow each other where they are stacked', () => {
  expect(queryOf().values('barChart/grouping')).toEqual(['clustered']);
  const { values } = queryOf({ kind: 'stacked-bar' });
  expect([values('barChart/grouping'), values('overlap'), values('ser/invertIfNegative')]).toEqual([['stacked'], ['100'], ['0', '0']]);
});

test('in a radar what is aimed at is a broken line over a see-through area', () => {
  const { all, values } = queryOf({ kind: 'radar' });
  expect(values('radarStyle')).toEqual(['filled']);
  expect(all('ser/spPr').map(({ children }) => children[0]?.local)).toEqual(['solidFill', 'noFill']);
  expect(values('ser/prstDash')).toEqual(['sysDash']);
  expect(values('ser/alpha')).toEqual(['70000']);
});

test.each<Tone>(['step-0', 'step-3', 'step-5', 'bad', 'accent', 'muted'])('the edge of the tone %s stands out from white paper', (tone) => {
  const { values } = queryOf({ series: aChart().series.map((series) => ({ ...series, tone })) });
  const edges = values('ser/ln/srgbClr');
  expect(edges).toHaveLength(2);
  expect(edges).not.toContain('FFFFFF');
  for (const edge of edges) expect([PALETTE[tone].fill, PALETTE[tone].text]).toContain(edge);
  expect(values('ser/spPr/solidFill/srgbClr')).toContain(PALETTE[tone].fill);
});

test('no text is smaller than 9 points, and all have the ink of text', () => {
  const { values } = queryOf();
  const sizes = [...values('defRPr', 'sz'), ...values('rPr', 'sz')].map(Number);
  expect(Math.min(...sizes)).toBe(900);
  expect([...values('defRPr/srgbClr'), ...values('rPr/srgbClr')].every((colour) => colour === INK.text)).toBe(true);
});

test('the numbers of a radar do not lie on its areas; its rings stay', () => {
  expect(queryOf().values('valAx/tickLblPos')).toEqual(['nextTo']);
  const radar = queryOf({ kind: 'radar' });
  expect([radar.values('valAx/tickLblPos'), radar.values('catAx/tickLblPos'), radar.values('valAx/delete')]).toEqual([['none'], ['nextTo'], ['0']]);
  expect(radar.all('valAx/majorGridlines')).toHaveLength(1);
});

test('one series needs no legend', () => {
  expect(queryOf({ series: aChart().series.slice(0, 1) }).all('legend')).toEqual([]);
});

test('a strict workbook gets strict names and percentages with their sign', () => {
  const xml = chartXml(aChart(), STRICT);
  expect(xml).not.toContain('schemas.openxmlformats.org');
  expect(xmlQuery(xml).values('gapWidth')).toEqual(['60%']);
  expect(xmlQuery(chartXml(aChart({ kind: 'radar' }), STRICT)).values('alpha')).toEqual(['70%']);
});

test.each([
  ['bar', 'chart', ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs']],
  ['bar', 'plotArea', ['layout', 'barChart', 'catAx', 'valAx']],
  ['bar', 'barChart', ['barDir', 'grouping', 'varyColors', 'ser', 'ser', 'gapWidth', 'overlap', 'axId', 'axId']],
  ['bar', 'ser', ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'cat', 'val']],
  ['bar', 'catAx', ['axId', 'scaling', 'delete', 'axPos', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'crossAx', 'crosses', 'auto', 'lblAlgn', 'lblOffset', 'noMultiLvlLbl']],
  ['bar', 'valAx', ['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'crossAx', 'crosses', 'crossBetween', 'majorUnit']],
  ['radar', 'radarChart', ['radarStyle', 'varyColors', 'ser', 'ser', 'axId', 'axId']],
  ['radar', 'ser', ['idx', 'order', 'tx', 'spPr', 'cat', 'val']],
] as const)('in a %s chart the children of %s stand in the order of the schema', (kind, parent, children) => {
  expect(queryOf({ kind }).all(parent)[0]?.children.map(({ local }) => local)).toEqual(children);
});
