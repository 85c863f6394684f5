import { spawnSync } from 'node:child_process';

/** A program that some tests use as a second opinion, and how to ask whether it is there. */
export interface ExternalTool {
  readonly name: string;
  readonly probe: readonly [command: string, ...args: string[]];
}

export const LIBREOFFICE: ExternalTool = { name: 'LibreOffice (Debian package libreoffice-calc)', probe: ['soffice', '--version'] };
export const CHROMIUM: ExternalTool = { name: 'Chromium (Debian package chromium)', probe: ['/usr/bin/chromium', '--version'] };
export const OPENPYXL: ExternalTool = { name: 'openpyxl (Debian package python3-openpyxl)', probe: ['/usr/bin/python3', '-c', 'import openpyxl'] };
export const XMLLINT: ExternalTool = { name: 'xmllint (Debian package libxml2-utils)', probe: ['xmllint', '--version'] };

/**
 * A group of tests that need a tool. On a person's machine without it they are skipped and the reason is shown; under
 * CI=true a missing tool is a failure.
 */
export function describeWith(tool: ExternalTool, title: string, tests: () => void): void {
  const [command, ...args] = tool.probe;
  if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) {
    describe(title, tests);
  } else if (process.env['CI'] === 'true') {
    test(`${title}: ${tool.name} is installed`, () => {
      throw new Error(`${tool.name} is missing`);
    });
  } else {
    process.stderr.write(`\nSkipped "${title}": ${tool.name} is not installed.\n`);
    describe.skip(`${title} (${tool.name} is not installed)`, tests);
  }
}
