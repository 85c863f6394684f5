import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { budgets } from './budgets';
import { isSameChecksum } from './checksum';
import { exceljsCopy } from './exceljs-copy';
import { benchFile, readingFloor, writingFloor, type BenchFile } from './floors';
import { WRITERS, workbooksOf, type Writer } from './make-workbooks';
import { MANY_CITIES, manyCities } from './many-cities';
import { MEMORY_COURSE, measureMemory, memoryCourse } from './memory';
import { measurePage, pageLines } from './page-speed';
import { installedPeers, type Peer } from './peers';
import { score, scoredCopy, visit } from './product';
import { resultTable } from './result-table';
import { timeRounds, type Runner } from './rounds';
import { scoringSpeed } from './scoring-speed';

const ROOT = process.cwd();
const BUILD = join(ROOT, 'build', 'bench');
const PEERS = join('tests', 'bench');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Measures everything, says it, and keeps it in `build/bench/result.json`. */
async function bench(): Promise<void> {
  const files = benchFiles();
  const peers = installedPeers(join(ROOT, PEERS));
  if (peers.length === 0) say(`Without the peers. To measure against them: npm ci --prefix ${PEERS}`);
  const timings = await timeRounds(await runnersOn(files, peers), files);
  const paths = [...files.values()].flat().map(({ path }) => path);
  const measured = { timings, memory: measureMemory(__filename, paths), citiesPerSecond: scoringSpeed(paths.flatMap((path) => score(path).cities)) };
  const page = await measurePage(ROOT);
  const machine = { node: process.version, processor: cpus()[0]?.model ?? '', cores: cpus().length };
  writeFileSync(join(BUILD, 'result.json'), `${JSON.stringify({ machine, budgets: budgets(measured), ...measured, page }, null, 2)}\n`);
  say(resultTable(measured));
  say(pageLines(page));
}

/** The workbooks by writer; they are mixed in the memory course. */
function benchFiles(): Map<Writer, BenchFile[]> {
  const files = new Map<Writer, BenchFile[]>();
  for (const writer of WRITERS) {
    const paths = workbooksOf(writer, BUILD);
    if (paths.length === 0) say(`Without workbooks of ${writer}: the program is not installed.`);
    else files.set(writer, paths.map((path) => benchFile(path, writer, scoredCopy(path))));
  }
  return files;
}

async function runnersOn(files: ReadonlyMap<Writer, readonly BenchFile[]>, peers: readonly Peer[]): Promise<Runner[]> {
  const writers = [...files.keys()];
  const runners: Runner[] = [
    { name: 'floor: inflate', writers, run: (file) => { readingFloor(file); return null; } },
    { name: 'read + score', writers, run: ({ path }) => visit(score(path).workbook) },
    { name: 'floor: deflate', writers, run: (file) => { writingFloor(file); return null; } },
    { name: 'scored copy', writers, run: ({ path }) => { scoredCopy(path); return null; } },
  ];
  for (const { name, read } of peers) runners.push({ name, writers: await readable(read, files), run: ({ path }) => read(path) });
  return runners;
}

/** The writers whose workbooks a peer reads, and reads as we do. */
async function readable(read: Peer['read'], files: ReadonlyMap<Writer, readonly BenchFile[]>): Promise<Writer[]> {
  const writers: Writer[] = [];
  for (const [writer, own] of files) {
    if (await readsAlike(read, own)) writers.push(writer);
  }
  return writers;
}

async function readsAlike(read: Peer['read'], files: readonly BenchFile[]): Promise<boolean> {
  try {
    for (const { path } of files) if (!isSameChecksum(await read(path), visit(score(path).workbook))) return false;
    return true;
  } catch {
    return false;
  }
}

/** The same for many cities alone: it takes minutes, and the disk. */
async function benchManyCities(): Promise<void> {
  await manyCities(ROOT, BUILD, [...benchFiles().values()].flat(), installedPeers(join(ROOT, PEERS)), exceljsCopy(join(ROOT, PEERS)), say);
}

if (process.argv[2] === MANY_CITIES) void benchManyCities();
else if (process.argv[2] === MEMORY_COURSE) say(JSON.stringify(memoryCourse(JSON.parse(readFileSync(0, 'utf8')) as string[])));
else void bench();
