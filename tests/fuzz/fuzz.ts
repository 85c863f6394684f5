import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePackages } from './base-packages';
import { fuzz } from './fuzz-session';
import type { Failure } from './fuzz-session';
import { describeRecipe, inputOf } from './recipe';

/** Fuzzes the .xlsx reader and writer: `npm run fuzz -- --seed 7 --minutes 60`. Inputs that fail are kept in `build/fuzz`. */
const { values } = parseArgs({ options: { seed: { type: 'string' }, minutes: { type: 'string', default: '1' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const minutes = Number(values.minutes);
const folder = join(process.cwd(), 'build', 'fuzz');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
let saved = 0;

function save({ recipe, violation }: Failure): void {
  saved += 1;
  const name = join(folder, `${seed}-${saved}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${name}.xlsx`, inputOf(recipe));
  writeFileSync(`${name}.txt`, `${violation.invariant}\n${violation.detail}\n\n${describeRecipe(recipe)}\n`);
  say(`broken: ${violation.invariant}: ${violation.detail.slice(0, 120).split('\n')[0] ?? ''} (${name}.xlsx)`);
}

say(`seed ${seed}, ${minutes} min`);
const start = performance.now();
const bases = basePackages();
const { inputs, signatures, failures, violations } = fuzz(bases, seed, () => performance.now() - start > minutes * 60_000, save);
const seconds = (performance.now() - start) / 1000;
const refused = [...signatures].filter(([signature]) => !signature.includes('cities')).reduce((sum, [, count]) => sum + count, 0);
say(`${inputs} inputs in ${seconds.toFixed(0)} s (${(inputs / seconds).toFixed(0)}/s), ${refused} refused; ${signatures.size} signatures; highest memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
say(failures.length === 0 ? 'no failure' : `${failures.length} failures kept, ${violations} inputs failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
