import { budgets, isMet, type Measured } from './budgets';
import { median, spread } from './rounds';

/** The result as plain text: times by writer, memory, and the budgets. */
export function resultTable(measured: Measured): string {
  const { timings, memory } = measured;
  const writers = [...new Set(timings.map(({ writer }) => writer))];
  const runners = [...new Set(timings.map(({ runner }) => runner))];
  const times = runners.map((runner) => {
    const own = writers.map((writer) => timings.find((timing) => timing.runner === runner && timing.writer === writer));
    const spreads = own.flatMap((timing) => (timing === undefined ? [] : [spread(timing.rounds)]));
    return [runner, ...own.map((timing) => (timing === undefined ? 'cannot read' : median(timing.rounds).toFixed(2))), percent(Math.max(...spreads))];
  });
  const lines = budgets(measured).map((line) => {
    const number = (value: number) => (line.unit === 'x' ? `${value.toFixed(2)}x` : `${Math.round(value).toLocaleString('en')} ${line.unit}`);
    return [line.what, number(line.measured), line.spread === undefined ? '' : percent(line.spread), number(line.budget), isMet(line, line.budget) ? 'met' : 'MISSED', number(line.stretch), isMet(line, line.stretch) ? 'met' : '-'];
  });
  return [
    aligned([['processor ms a workbook, median', ...writers, 'widest spread'], ...times]),
    `resident memory, MB: ${memory.map(({ workbooks, megabytes }) => `${String(megabytes)} after ${workbooks.toLocaleString('en')}`).join(', ')}`,
    aligned([['ratio', 'measured', 'spread', 'budget', '', 'stretch', ''], ...lines]),
  ].join('\n\n');
}

/** The first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
