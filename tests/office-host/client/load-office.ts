import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startCalculation } from '../model/calculate';
import type { EmulatedHost } from '../protocol/emulated-host';
import { installBrowserShim, runScript } from './browser-shim';
import type { Connection } from './connection';
import { win32Bridge } from './win32-bridge';

/** The folder with the library's files, as they are published. */
export const OFFICE_FILES = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Loads Microsoft's client library, unmodified, into this realm, and connects it to a host. Once in a process: it cannot
 * be started again; open another workbook by putting another host into the connection.
 */
export async function loadOffice(host: EmulatedHost): Promise<Connection> {
  startCalculation(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));
  const { external, connection } = win32Bridge(host);
  installBrowserShim(OFFICE_FILES, external);
  runScript(join(OFFICE_FILES, 'office.js'));
  const { host: name } = await Office.onReady();
  if (name !== Office.HostType.Excel) throw new Error('the library does not believe that it runs in Excel');
  return connection;
}
