import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const OUTPUT = join(ROOT, 'build', 'browser');

/** Bundles the harness with the style sheets of the page; React's development build, which complains aloud. Gives its HTML. */
export function buildHarness(): string {
  execFileSync(join(ROOT, 'node_modules', '.bin', 'esbuild'), [
    join(__dirname, 'harness.tsx'),
    '--bundle',
    '--format=iife',
    '--target=es2022',
    '--jsx=automatic',
    '--loader:.xlsx=base64',
    '--define:process.env.NODE_ENV="development"',
    '--log-level=warning',
    `--outdir=${OUTPUT}`,
  ]);
  const made = (name: string) => readFileSync(join(OUTPUT, name), 'utf8');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Smart City Maturity</title>
<link rel="icon" href="data:,"><style>${made('harness.css')}</style></head>
<body><div id="root"></div><script>${made('harness.js').replaceAll('</script', '<\\/script')}</script></body></html>`;
}
