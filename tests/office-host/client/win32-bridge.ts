import type { EmulatedHost } from '../protocol/emulated-host';

/** The number of the call that carries a request for the object model. */
const OBJECT_MODEL = 93;
const NOT_SUPPORTED = 5001;

/** What stands between the library and the host; another workbook is opened by putting another host in. */
export interface Bridge {
  host: EmulatedHost;
}

const safeArray = (values: readonly unknown[]) => ({ toArray: () => values });

/** The members of `window.external` that the library expects of Excel on Windows. */
export function win32External(bridge: Bridge): object {
  const context = {
    GetAppType: () => 1, GetSolutionRef: () => '', GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'en-US', GetAppDataLocale: () => 'en-US', GetDocUrl: () => 'Book1.xlsx',
    GetAppCapabilities: () => 0, GetActivationMode: () => 1, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => '',
    GetCorrelationId: () => 'emulated', GetInstanceId: () => 'emulated', GetTouchEnabled: () => false, GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: bridge.host.version }), GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.17328.20000', GetInitialDisplayMode: () => 0, GetOfficeThemeInfo: () => '{}',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return {
    GetHostInfo: () => 'Excel$Win32$16.01$en-US$$$$0',
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (call: number, parameters: readonly unknown[], done: (result: unknown) => void) => {
      const { host } = bridge;
      setTimeout(() => {
        if (call === OBJECT_MODEL) execute(host, parameters, done);
        else done(NOT_SUPPORTED);
      }, 0);
    },
    RegisterEvent: (_event: number, _target: string, _handler: unknown, done: (result: number) => void) => setTimeout(() => { done(0); }, 0),
    UnregisterEvent: (_event: number, _target: string, done: (result: number) => void) => setTimeout(() => { done(0); }, 0),
  };
}

function execute(host: EmulatedHost, [message]: readonly unknown[], done: (result: unknown) => void): void {
  const body: unknown = Array.isArray(message) ? message[4] : undefined;
  const answer = typeof body === 'string' ? host.answer(body) : { kind: 'failed' as const, code: NOT_SUPPORTED };
  if (answer.kind === 'body') done(safeArray([0, [200, [], answer.body]]));
  else if (answer.kind === 'failed') done(answer.code);
}
