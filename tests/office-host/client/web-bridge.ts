import type { EmulatedHost } from '../protocol/emulated-host';
import { CALL, Connection, NOT_SUPPORTED } from './connection';
import type { Message } from './connection';

/** What the library in the frame sends to the page around it. */
interface FromPage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: PageData | null;
}

/** Of a call, its number and arguments; of an event that is asked for, its target. */
interface PageData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly targetId?: string;
  readonly [argument: number]: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const ACTION_TYPE = { register: 1, unregister: 2 } as const;
const RESPONSE_TYPE = { call: 0, event: 1 } as const;
const CONVERSATION = 'emulated';
const ADD_IN = 'add-in';
const EXCEL = 16;

/**
 * Plays Excel on the web: the page around the frame owns the workbook, and answers what the library in the frame posts to
 * it. Opens `paneUrl` in the frame, which must be https and of the same host name as the page around it: the library trusts
 * no other.
 */
export function webBridge(frame: HTMLIFrameElement, paneUrl: string, host: EmulatedHost, locale = 'en-US'): Connection {
  const url = new URL(paneUrl, location.href);
  url.searchParams.set('_host_Info', `Excel$Web$16.00$${locale}$$$$0`);
  // The library wants what comes after _xdm_Info to be the end of the address.
  url.hash = `&_serializer_version=1&_xdm_Info=${CONVERSATION}|${ADD_IN}|${location.origin}`;
  const post = (action: string, correlation: unknown, type: number, data: object): void => {
    const message = {
      _messageType: RESPONSE, _actionName: action, _conversationId: CONVERSATION, _correlationId: correlation, _origin: location.origin,
      _data: data, _errorCode: 0, _responseType: type, _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), url.origin);
  };
  const registered = new Map<string, unknown>();
  const connection = new Connection(host, (message) => {
    const { event, data } = payloadOf(message);
    setTimeout(() => { if (registered.has(event)) post(event, registered.get(event), RESPONSE_TYPE.event, data); }, 0);
  });
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== url.origin || typeof data !== 'string' || !data.startsWith('{')) return;
    const request = JSON.parse(data) as FromPage;
    if (request._messageType !== REQUEST || request._conversationId !== CONVERSATION) return;
    const answer = answerTo(request, connection, registered, locale);
    if (answer !== undefined) post(request._actionName, request._correlationId, RESPONSE_TYPE.call, answer);
  });
  frame.src = url.href;
  return connection;
}

/** Undefined where none is expected, or none ever comes. */
function answerTo({ _actionName: action, _actionType: type, _correlationId, _data: data }: FromPage, connection: Connection, registered: Map<string, unknown>, locale: string): object | undefined {
  if (type === ACTION_TYPE.register) {
    registered.set(action, _correlationId);
    if (action === EVENT_NAMES.dialog && data?.targetId !== undefined) connection.openDialog(data.targetId);
    return { Error: 0 };
  }
  if (type === ACTION_TYPE.unregister) {
    registered.delete(action);
    return { Error: 0 };
  }
  if (action === 'ContextActivationManager_getAppContextAsync') return contextOf(connection, locale);
  return action === 'executeMethod' ? execute(data ?? {}, connection) : undefined;
}

function execute(data: PageData, connection: Connection): object | undefined {
  const call = data.DdaMethod?.DispatchId;
  if (call === CALL.commandDone) {
    connection.commandDone(data[0], data[1]);
    return { Version: 1, Error: 0 };
  }
  const body = data.ArrayData?.[4];
  if (call !== CALL.objectModel || typeof body !== 'string') return { Version: 1, Error: NOT_SUPPORTED };
  const answer = connection.host.answer(body);
  if (answer.kind === 'never') return undefined;
  return answer.kind === 'body' ? { Version: 1, Error: 0, Data: [200, [], answer.body] } : { Version: 1, Error: answer.code };
}

function contextOf({ requirements }: Connection, locale: string): object {
  return {
    _id: ADD_IN, _appName: EXCEL, _appVersion: 16, _appMinorVersion: 0, _appUILocale: locale, _dataLocale: locale, _docUrl: `${location.origin}/Book1.xlsx`,
    _clientMode: 0, _settings: [], _reason: 'inserted', _osfControlType: 1, _eToken: '', _correlationId: 'emulated', _appInstanceId: 'emulated',
    _requirementMatrix: requirements, _hostFullVersion: '16.0.17328.20000', _clientWindowHeight: 600, _clientWindowWidth: 320, _addinName: 'add-in',
    _appDomains: [], _initialDisplayMode: 0,
  };
}

const EVENT_NAMES = { objects: 'richApiMessage', command: 'appCommandInvoked', dialog: 'dialogMessageReceived' } as const;

function payloadOf(message: Message): { readonly event: string; readonly data: object } {
  const event = EVENT_NAMES[message.kind];
  switch (message.kind) {
    case 'objects':
      return { event, data: { ArrayData: message.entries } };
    case 'command':
      return { event, data: Object.fromEntries(message.fields.entries()) };
    case 'dialog':
      return { event, data: { messageType: message.type, messageContent: message.text, messageOrigin: message.origin } };
  }
}
