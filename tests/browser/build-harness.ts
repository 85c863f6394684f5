import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The page of the harness, and the script that it asks for. */
export interface Harness {
  readonly html: string;
  readonly script: string;
}

/** Name of the script beside the page. */
export const SCRIPT = 'harness.js';

/** Bundles the harness with the style sheets of the page; React's development build, which complains aloud. Several test files do so at once: each in a folder of its own. */
export function buildHarness(): Harness {
  const output = mkdtempSync(join(tmpdir(), 'scm-harness-'));
  execFileSync(join(ROOT, 'node_modules', '.bin', 'esbuild'), [
    join(__dirname, 'harness.tsx'),
    '--bundle',
    '--format=iife',
    '--target=es2022',
    '--jsx=automatic',
    '--loader:.xlsx=base64',
    '--define:process.env.NODE_ENV="development"',
    '--log-level=warning',
    `--outdir=${output}`,
  ]);
  const made = (name: string) => readFileSync(join(output, name), 'utf8');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Smart City Maturity</title>
<link rel="icon" href="data:,"><style>${made('harness.css')}</style></head>
<body><div id="root"></div><script src="${SCRIPT}"></script></body></html>`;
  const harness = { html, script: made('harness.js') };
  rmSync(output, { recursive: true });
  return harness;
}
