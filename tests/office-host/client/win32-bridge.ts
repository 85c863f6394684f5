import type { EmulatedHost } from '../protocol/emulated-host';
import { CALL, Connection, EVENT, NOT_SUPPORTED } from './connection';
import type { Message } from './connection';

/** As Excel tells a theme: colours alone, as numbers. */
const DARK = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x0a0a0a, controlForegroundColor: 0xffffff };

type Handler = (event: number, payload: unknown) => void;
type Done = (result: unknown) => void;

const safeArray = (values: readonly unknown[]) => ({ toArray: () => values });

/** The members of `window.external` that the library expects of Excel on Windows in that language, and what they are connected to. */
export function win32Bridge(host: EmulatedHost, locale = 'en-US', dark = false): { readonly external: object; readonly connection: Connection } {
  const handlers = new Map<number, Handler>();
  const connection = new Connection(host, (message) => {
    const { event, fields } = payloadOf(message);
    setTimeout(() => { handlers.get(event)?.(event, safeArray(fields)); }, 0);
  });
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$$$$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(connection, locale, dark),
    Execute: (call: number, parameters: readonly unknown[], done: Done) => setTimeout(() => { execute(connection, call, parameters, done); }, 0),
    RegisterEvent: (event: number, target: string, handler: Handler, done: Done) => {
      handlers.set(event, handler);
      if (event === EVENT.dialog) connection.openDialog(target);
      setTimeout(() => { done(0); }, 0);
    },
    UnregisterEvent: (event: number, _target: string, done: Done) => {
      handlers.delete(event);
      setTimeout(() => { done(0); }, 0);
    },
  };
  return { external, connection };
}

function contextOf(connection: Connection, locale: string, dark: boolean): object {
  return {
    GetAppType: () => 1, GetSolutionRef: () => '', GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale, GetAppDataLocale: () => locale, GetDocUrl: () => 'Book1.xlsx',
    GetAppCapabilities: () => 0, GetActivationMode: () => 1, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => '',
    GetCorrelationId: () => 'emulated', GetInstanceId: () => 'emulated', GetTouchEnabled: () => false, GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => connection.requirements, GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.17328.20000', GetInitialDisplayMode: () => 0, GetOfficeThemeInfo: () => JSON.stringify(dark ? DARK : {}),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}

function execute(connection: Connection, call: number, parameters: readonly unknown[], done: Done): void {
  if (call === CALL.commandDone) {
    connection.commandDone(parameters[0], parameters[1]);
    done(safeArray([0]));
    return;
  }
  const [message] = parameters;
  const body: unknown = call === CALL.objectModel && Array.isArray(message) ? message[4] : undefined;
  const answer = typeof body === 'string' ? connection.host.answer(body) : { kind: 'failed' as const, code: NOT_SUPPORTED };
  if (answer.kind === 'body') done(safeArray([0, [200, [], answer.body]]));
  else if (answer.kind === 'failed') done(answer.code);
}

function payloadOf(message: Message): { readonly event: number; readonly fields: readonly unknown[] } {
  switch (message.kind) {
    case 'objects':
      return { event: EVENT.objectModel, fields: message.entries };
    case 'command':
      return { event: EVENT.command, fields: message.fields };
    case 'dialog':
      return { event: EVENT.dialog, fields: message.text === '' ? [message.type] : [message.type, message.text, message.origin] };
  }
}
