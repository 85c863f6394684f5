import type { CommandTexts } from '../locales/en/command';
import type { Console } from './console';
import type { Machine } from './jobs/machine';
import { oneLine } from './result-table';

/** How far a run is. */
export interface Stand {
  readonly done: number;
  readonly total: number;
  /** Cities of the table in hand that are done. */
  readonly cities: number;
  /** Milliseconds since the start. */
  readonly elapsed: number;
  /** The file that was begun last. */
  readonly file: string;
}

/** A line that says how far a run is, how fast, how long still, and at which file; cut to so many characters. */
export function progressLine({ done, total, cities, elapsed, file }: Stand, { progress }: CommandTexts, columns: number): string {
  const perSecond = elapsed === 0 ? 0 : (done * 1000) / elapsed;
  const parts = [
    `${String(done)}/${String(total)}`,
    ...(done === 0 ? [] : [progress.rate(perSecond.toFixed(1)), progress.left(clock((total - done) / perSecond))]),
    ...(cities === 0 ? [] : [progress.cities(cities)]),
    oneLine(file),
  ];
  return Array.from(parts.join(' · ')).slice(0, columns - 1).join('');
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${String(minutes)}:${two(whole % 60)}` : `${String(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(whole % 60)}`;
}

/** Fast enough to see, slow enough to cost nothing. */
const EVERY = 100;
const CLEAR = '\r\u001b[K';

/** A line on a terminal that is written again as a run goes on; nothing where there is no terminal. */
export interface Progress {
  /** The console to speak through meanwhile: messages stand above the line. */
  readonly console: Console;
  readonly started: (file: string) => void;
  readonly alive: () => void;
  readonly done: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Begins to show how far a run over so many files is. */
export function startProgress(total: number, texts: CommandTexts, console: Console, { terminal, now }: Machine): Progress {
  const begin = now();
  let [done, cities, shown, file] = [0, 0, Number.NEGATIVE_INFINITY, ''];
  const draw = () => terminal?.write(CLEAR + progressLine({ done, total, cities, elapsed: now() - begin, file }, texts, terminal.columns()));
  const show = () => {
    if (terminal === null || now() - shown < EVERY) return;
    shown = now();
    draw();
  };
  const above = (say: (line: string) => void) => (line: string) => {
    terminal?.write(CLEAR);
    say(line);
    draw();
  };
  return {
    console: { log: above(console.log), error: above(console.error) },
    started: (name) => {
      file = name;
      show();
    },
    alive: () => {
      cities += 1;
      show();
    },
    done: () => {
      done += 1;
      cities = 0;
      show();
    },
    end: () => terminal?.write(CLEAR),
  };
}
