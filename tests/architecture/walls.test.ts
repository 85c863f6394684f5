import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** Inside the project, so that its libraries are found. */
const COPY = join(ROOT, 'build', 'walls');
const TOOLS = join(ROOT, 'node_modules', '.bin');

/** Faults planted in the core; each must be an error of the compiler, in its own file. */
const COMPILER_PLANTS: readonly (readonly [file: string, source: string])[] = [
  ['scoring/planted-excel.ts', 'export const planted = () => Excel.run(() => undefined);'],
  ['report/planted-document.ts', "export const planted = () => document.title;"],
  ['analysis/planted-process.ts', 'export const planted = () => process.env;'],
  ['locales/planted-console.ts', "export const planted = () => console.log('');"],
  ['assessment/planted-file.ts', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;"],
];

/** Imports planted against the floors; each must break the rule named. */
const FLOOR_PLANTS: readonly (readonly [file: string, source: string, rule: string])[] = [
  ['adapters/xlsx/planted-report.ts', "import { RESULT_ROLES } from '../../report/place-sheets';\nexport const planted = RESULT_ROLES;", 'floor-adapters'],
  ['assessment/planted-file.ts', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;", 'core-is-pure'],
  ['assessment/planted-scoring.ts', "import { requiredRating } from '../scoring/required-rating';\nexport const planted = requiredRating;", 'floor-assessment'],
  ['workbook/planted-model.ts', "import { RATINGS } from '../model/rating';\nexport const planted = RATINGS;", 'floor-workbook'],
  ['taskpane/planted-adapter.ts', "import { xlsxFileFormat } from '../adapters/xlsx/xlsx-file-format';\nexport const planted = xlsxFileFormat;", 'pane-knows-no-adapter'],
  ['cli/planted-pane.ts', "import { VIEWS } from '../taskpane/state/pane-state';\nexport const planted = VIEWS;", 'pane-is-for-panes'],
  ['taskpane/planted-page.ts', "import { FileHost } from '../page/file-host';\nexport const planted = FileHost;", 'ways-in-are-strangers'],
  ['report/planted-page.ts', "import { browserCodec } from '../browser/compression/browser-codec';\nexport const planted = browserCodec;", 'floor-report'],
  ['adapters/xlsx/planted-page.ts', "import { browserCodec } from '../../browser/compression/browser-codec';\nexport const planted = browserCodec;", 'floor-adapters'],
  ['adapters/office-js/planted-report.ts', "import { RESULT_ROLES } from '../../report/place-sheets';\nexport const planted = RESULT_ROLES;", 'floor-adapters'],
  ['adapters/office-js/planted-library.ts', "import { deflateSync } from 'fflate';\nexport const planted = deflateSync;", 'core-is-pure'],
  ['page/planted-cli.ts', "import { nodeCodec } from '../cli/node-codec';\nexport const planted = nodeCodec;", 'ways-in-are-strangers'],
  ['cli/planted-page.ts', "import { browserCodec } from '../browser/compression/browser-codec';\nexport const planted = browserCodec;", 'browser-is-for-pages'],
  ['page/planted-file.ts', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;", 'panes-need-no-node'],
  ['excel/planted-page.ts', "import { FileHost } from '../page/file-host';\nexport const planted = FileHost;", 'ways-in-are-strangers'],
  ['commands/planted-page.ts', "import { FileHost } from '../page/file-host';\nexport const planted = FileHost;", 'ribbon-does-what-the-pane-does'],
  ['commands/planted-pane.ts', "import { Pane } from '../taskpane/pane';\nexport const planted = Pane;", 'ribbon-shows-nothing'],
  ['model/planted-orphan.ts', 'export const planted = 1;', 'no-orphans'],
];

function plant(plants: readonly (readonly [file: string, source: string, ...rest: string[]])[]): void {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  cpSync(join(ROOT, 'src'), join(COPY, 'src'), { recursive: true });
  for (const [file, source] of plants) writeFileSync(join(COPY, 'src', file), source);
}

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

test('the compiler keeps hosts out of the core', () => {
  plant(COMPILER_PLANTS);
  const { stdout } = spawnSync(join(TOOLS, 'tsc'), ['-p', 'src/tsconfig.core.json', '--noEmit', '--pretty', 'false'], { cwd: COPY, encoding: 'utf8' });
  const broken = stdout.split('\n').flatMap((line) => /^src\/([^(]+)\(/.exec(line)?.slice(1) ?? []);
  expect([...new Set(broken)].sort()).toEqual(COMPILER_PLANTS.map(([file]) => file).sort());
}, 60_000);

test('the floor rules refuse every import that goes the wrong way', () => {
  plant(FLOOR_PLANTS);
  const config = join(ROOT, 'tests', 'architecture', 'floors.cjs');
  const { stdout } = spawnSync(join(TOOLS, 'depcruise'), ['--config', config, '--output-type', 'err', 'src'], { cwd: COPY, encoding: 'utf8' });
  for (const [file, , rule] of FLOOR_PLANTS) expect(stdout).toContain(`error ${rule}: src/${file}`);
}, 60_000);

test('the project itself breaks no rule', () => {
  const run = () => execFileSync(join(TOOLS, 'depcruise'), ['--config', 'tests/architecture/floors.cjs', 'src'], { cwd: ROOT, encoding: 'utf8' });
  expect(run()).toContain('no dependency violations found');
}, 60_000);
