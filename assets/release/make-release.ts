import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseFiles } from './release-files';

/** Builds all that is given out and writes it into `release`: `npm run release -- --base-url https://…`. */
const ROOT = process.cwd();
const RELEASE = join(ROOT, 'release');

function build(...env: readonly string[]): void {
  const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', ...env.flatMap((each) => ['--env', each])], { cwd: ROOT, stdio: 'inherit' });
}

function main(): void {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' }, 'office-js': { type: 'string' } } });
  const { 'base-url': baseUrl, 'office-js': officeJs } = values;
  if (baseUrl !== undefined) build('addin', `baseUrl=${baseUrl}`, ...(officeJs === undefined ? [] : [`officeJs=${officeJs}`]));
  build();
  const files = releaseFiles(ROOT, baseUrl === undefined ? undefined : join(ROOT, 'dist', 'addin'));
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE);
  for (const [name, bytes] of files) writeFileSync(join(RELEASE, name), bytes, { mode: name.endsWith('.js') ? 0o755 : 0o644 });
  process.stdout.write(`\nrelease/\n${[...files].map(([name, bytes]) => `  ${name} (${bytes.length.toLocaleString('en')} bytes)\n`).join('')}`);
  if (baseUrl === undefined) process.stdout.write('\nWithout the Excel add-in: it needs the address at which it will be served. npm run release -- --base-url https://…\n');
}

try {
  main();
} catch (error) {
  process.stderr.write(`\nNo release was made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
