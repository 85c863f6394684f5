import { dirname, join } from 'node:path';
import type { EmulatedHost } from '../protocol/emulated-host';
import { installBrowserShim, runScript } from './browser-shim';
import { win32External } from './win32-bridge';
import type { Bridge } from './win32-bridge';

/**
 * Loads Microsoft's client library, unmodified, into this realm, and connects it to a host. Once in a process: it cannot
 * be started again; open another workbook by putting another host into the bridge.
 */
export async function loadOffice(host: EmulatedHost): Promise<Bridge> {
  const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const bridge: Bridge = { host };
  installBrowserShim(folder, win32External(bridge));
  runScript(join(folder, 'office.js'));
  const { host: name } = await Office.onReady();
  if (name !== Office.HostType.Excel) throw new Error('the library does not believe that it runs in Excel');
  return bridge;
}
