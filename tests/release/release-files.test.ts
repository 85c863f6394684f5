import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles } from '../../assets/release/release-files';
import { describeWith, type ExternalTool } from '../tools/external-tool';
import { temporaryFolder } from '../tools/temporary-folder';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '..', '..');
const ADDIN = join(ROOT, 'build', 'addin');
const SHA256SUM: ExternalTool = { name: 'sha256sum (coreutils)', probe: ['sha256sum', '--version'] };

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const ZIP = `smart-city-maturity-addin-${version}.zip`;
const WITHOUT_ADDIN = ['SHA256SUMS', 'licences.txt', 'sbom.cdx.json', 'smart-city-maturity.html', 'smart-city-maturity.js'];

const files = releaseFiles(ROOT, ADDIN);
const textOf = (files: ReadonlyMap<string, Uint8Array>, name: string) => Buffer.from(files.get(name) ?? []).toString();
const summed = (files: ReadonlyMap<string, Uint8Array>) => textOf(files, 'SHA256SUMS').trimEnd().split('\n').map((line) => line.slice(66));

test('a release holds the add-in, the page, the command, licences, packages and sums; made again it is the same to the byte', () => {
  expect([...files.keys()].sort()).toEqual([...WITHOUT_ADDIN, ZIP].sort());
  expect(summed(files)).toEqual([...files.keys()].filter((name) => name !== 'SHA256SUMS').sort());
  expect(textOf(releaseFiles(ROOT, ADDIN), 'SHA256SUMS')).toBe(textOf(files, 'SHA256SUMS'));
});

test('without an address there is no add-in in it', () => {
  const fewer = releaseFiles(ROOT);
  expect([...fewer.keys()].sort()).toEqual(WITHOUT_ADDIN);
  expect(summed(fewer)).not.toContain(ZIP);
});

describeWith(SHA256SUM, 'the sums of a release', () => {
  const folder = temporaryFolder();

  test('are what sha256sum accepts, and refuses when a file has changed', () => {
    for (const [name, bytes] of files) writeFileSync(join(folder(), name), bytes);
    const check = () => spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder(), encoding: 'utf8' });
    const whole = check();
    expect([whole.status, whole.stdout.match(/: OK$/gm)?.length]).toEqual([0, files.size - 1]);
    writeFileSync(join(folder(), ZIP), 'changed');
    const changed = check();
    expect([changed.status, changed.stdout.match(/^.*: FAILED$/gm)]).toEqual([1, [`${ZIP}: FAILED`]]);
  });
});
