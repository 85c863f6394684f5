import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtinModel } from '../../src/model/builtin-model';
import { citiesPageLine } from './cities-page';
import { runBuilt, type CommandRun } from './command-run';
import type { CopyWriter } from './exceljs-copy';
import { readingFloor, writingFloor, type BenchFile } from './floors';
import type { Peer } from './peers';
import { resultSheets, score, visit } from './product';

/** Word that has the bench measure many cities alone. */
export const MANY_CITIES = 'many-cities';

/** The councils of Catalonia, and those of Spain. */
const CATALONIA = 947;
const SPAIN = 8_131;
/** Files for the page: more than a province has. */
const IN_PAGE = 500;
/** `CITIES=10000 npm run bench -- many-cities` for a long look at whether time and memory stay flat. */
const COURSE = [100, 1_000, Number(process.env['CITIES'] ?? 3_000)];

/** How long a city takes, in processor milliseconds, by what is done. */
type Costs = Readonly<Record<string, number>>;

/** Measures the built command and page over many cities, beside what nobody can do without and what others take to read them; says each line when it is known. */
export async function manyCities(root: string, build: string, files: readonly BenchFile[], peers: readonly Peer[], copyWriter: CopyWriter | undefined, say: (line: string) => void): Promise<void> {
  const folder = join(build, 'many');
  rmSync(folder, { recursive: true, force: true });
  const sample = files.filter((_, index) => index % 10 === 0);
  // exceljs cannot read files with prefixed elements.
  const costs: Record<string, number> = {
    'floor: inflate, deflate': await cost(sample, (file) => readingFloor(file) + writingFloor(file)),
  };
  for (const { name, read } of peers) costs[`${name}, reading and scoring only`] = await cost(sample.filter(({ writer }) => writer !== 'prefixed'), async ({ path }) => [await read(path), visit(score(path).workbook)].length);
  if (copyWriter !== undefined) {
    const sheets = new Map(sample.map(({ path }) => [path, resultSheets(path)]));
    costs['exceljs, reading and writing only, without charts'] = await cost(sample.filter(({ writer }) => writer !== 'prefixed'), ({ path }) => copyWriter(path, sheets.get(path) ?? []));
  }
  for (const [what, milliseconds] of Object.entries(costs)) say(`${what}: ${milliseconds.toFixed(2)} processor ms a city`);
  say(await citiesPageLine(root, spread(files, IN_PAGE, join(folder, 'page'))));
  const catalonia = spread(files, CATALONIA, join(folder, 'catalonia'));
  for (const jobs of ['1', '2']) {
    const out = join(folder, `out-${jobs}`);
    const scored = runBuilt(root, 'score', catalonia, '-o', out, '--jobs', jobs);
    const rerun = runBuilt(root, 'score', catalonia, '-o', out, '--jobs', jobs);
    const compared = runBuilt(root, 'compare', catalonia, '-o', join(out, 'comparison.xlsx'), '--jobs', jobs);
    say(runLine(`score, ${jobs} at once`, scored, CATALONIA, costs));
    say(runLine(`rerun, ${jobs} at once`, rerun, CATALONIA, costs));
    say(runLine(`compare, ${jobs} at once`, compared, CATALONIA, costs));
  }
  for (const cities of COURSE) {
    const course = spread(files, cities, join(folder, `course-${String(cities)}`));
    say(runLine('score', runBuilt(root, 'score', course, '-o', join(folder, `out-${String(cities)}`)), cities, {}));
    say(runLine('compare', runBuilt(root, 'compare', course, '-o', join(folder, `comparison-${String(cities)}.xlsx`)), cities, {}));
    rmSync(course, { recursive: true });
    rmSync(join(folder, `out-${String(cities)}`), { recursive: true });
  }
  say(runLine('compare, a wide table', runBuilt(root, 'compare', wideTable(folder), '-o', join(folder, 'comparison-of-table.xlsx'), '--csv', '--json'), SPAIN, {}));
}

async function cost(files: readonly BenchFile[], work: (file: BenchFile) => number | Promise<number>): Promise<number> {
  for (const file of files) await work(file);
  const start = process.cpuUsage();
  for (const file of files) await work(file);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / files.length;
}

/** A folder with so many workbooks: those given, again and again under other names. */
function spread(files: readonly BenchFile[], count: number, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (let city = 0; city < count; city += 1) {
    const { path } = files[city % files.length] ?? { path: '' };
    copyFileSync(path, join(folder, `${String(city).padStart(5, '0')}-${basename(path)}`));
  }
  return folder;
}

function wideTable(folder: string): string {
  const { criteria } = builtinModel();
  const rows = Array.from({ length: SPAIN }, (_, city) => [`Municipio ${String(city)}`, String(10_000 + city), String(100 + city * 7), ...criteria.map((__, index) => 'NPLFLF'.charAt((city * 7 + index * 5) % 6))]);
  const path = join(folder, 'spain.csv');
  writeFileSync(path, [['City', 'Code', 'Population', ...criteria.map(({ id }) => id)], ...rows].map((row) => row.join(',')).join('\n'));
  return path;
}

function runLine(what: string, { seconds, processorSeconds, megabytes }: CommandRun, cities: number, costs: Costs): string {
  const each = (processorSeconds * 1000) / cities;
  const ratios = Object.entries(costs).map(([other, milliseconds]) => `${(each / milliseconds).toFixed(2)}x ${other}`);
  const rate = `${cities.toLocaleString('en')} cities in ${seconds.toFixed(1)} s (${(cities / seconds).toFixed(0)}/s), ${each.toFixed(2)} processor ms a city, at most ${megabytes.toFixed(0)} MB`;
  return `${what}: ${[rate, ...ratios].join('; ')}`;
}
