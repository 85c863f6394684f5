import { progressLine, startProgress, type Stand } from '../../src/cli/progress';
import { PLAIN_MACHINE } from '../../src/cli/jobs/machine';
import { commandMessagesFor } from '../../src/locales/command-messages';

const { command: TEXTS } = commandMessagesFor('en');
const line = (stand: Partial<Stand>, columns = 80) => progressLine({ done: 0, total: 947, cities: 0, elapsed: 0, file: 'vic.xlsx', ...stand }, TEXTS, columns);

test.each<[Partial<Stand>, string]>([
  [{}, '0/947 · vic.xlsx'],
  [{ done: 100, elapsed: 10_000 }, '100/947 · 10.0/s · 1:25 left · vic.xlsx'],
  [{ done: 1, total: 10_000, elapsed: 1_000 }, '1/10000 · 1.0/s · 2:46:39 left · vic.xlsx'],
  [{ done: 947, elapsed: 94_700 }, '947/947 · 10.0/s · 0:00 left · vic.xlsx'],
  [{ total: 1, cities: 312, file: 'survey.csv' }, '0/1 · 312 cities · survey.csv'],
  [{ file: 'a\nb\u001b[2J' }, '0/947 · a b [2J'],
])('%j is %j', (stand, expected) => {
  expect(line(stand)).toBe(expected);
});

test('fits on a line of the terminal', () => {
  expect(line({ file: 'x'.repeat(200) }, 40)).toHaveLength(39);
});

/** What a terminal gets, with `⌫` where its line is taken away. */
function onTerminal(act: (progress: ReturnType<typeof startProgress>, clock: { time: number }) => void): string {
  let written = '';
  const clock = { time: 0 };
  const console = { log: (text: string) => void (written += `${text}\n`), error: (text: string) => void (written += `${text}\n`) };
  act(startProgress(2, TEXTS, console, { ...PLAIN_MACHINE, now: () => clock.time, terminal: { write: (text) => void (written += text), columns: () => 80 } }), clock);
  return written.replaceAll('\r\u001b[K', '⌫');
}

test('the line is written again no more than ten times a second, messages stand above it, and it goes in the end', () => {
  const seen = onTerminal((progress, clock) => {
    progress.started('a');
    progress.done();
    clock.time = 1_000;
    progress.started('b');
    progress.console.error('b: refused');
    progress.done();
    progress.end();
  });
  expect(seen).toBe('⌫0/2 · a⌫1/2 · 1.0/s · 0:01 left · b⌫b: refused\n⌫1/2 · 1.0/s · 0:01 left · b⌫');
});

test('without a terminal nothing but messages is said', () => {
  const said: string[] = [];
  const progress = startProgress(2, TEXTS, { log: (text) => void said.push(text), error: (text) => void said.push(text) }, PLAIN_MACHINE);
  progress.started('a');
  progress.done();
  progress.console.error('a: refused');
  progress.end();
  expect(said).toEqual(['a: refused']);
});
