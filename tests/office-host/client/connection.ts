import type { EmulatedHost } from '../protocol/emulated-host';

/** Numbers by which the library and Excel know what they ask of each other. */
export const CALL = { objectModel: 93, commandDone: 94 } as const;
export const EVENT = { dialog: 10, objectModel: 33, command: 39 } as const;

/** The library's number for what a host cannot do. */
export const NOT_SUPPORTED = 5001;

/** How a dialog says that a person closed it. */
const CLOSED = 12_006;

/** A dialog that the page asked Excel to open. */
export interface OpenedDialog {
  readonly url: string;
  /** In percent of the screen. */
  readonly width: number;
  readonly height: number;
}

/** What Excel tells the page of itself. */
export type Message =
  | { readonly kind: 'objects'; readonly entries: readonly (readonly unknown[])[] }
  | { readonly kind: 'command'; readonly fields: readonly [id: string, functionName: string, event: string] }
  | { readonly kind: 'dialog'; readonly type: number; readonly text: string; readonly origin: string };

/** Category of messages that are events of the object model. */
const OBJECT_EVENT = 65_536;

/**
 * What stands between the library and the host, whatever carries their messages: the workbook, the buttons of the ribbon,
 * dialogs. Another workbook is opened by putting another host in.
 */
export class Connection {
  readonly dialogs: OpenedDialog[] = [];
  private readonly pressed = new Map<string, (status: number) => void>();
  private current: EmulatedHost;
  private readonly send: (message: Message) => void;

  constructor(host: EmulatedHost, send: (message: Message) => void) {
    this.send = send;
    this.current = host;
    this.host = host;
  }

  get host(): EmulatedHost {
    return this.current;
  }

  set host(host: EmulatedHost) {
    this.current.listener = undefined;
    this.current = host;
    host.listener = (type, argument) => {
      this.send({ kind: 'objects', entries: [[OBJECT_EVENT, type, 'Workbook', JSON.stringify(argument), '', false]] });
    };
  }

  /** Sets and versions that this Excel offers, as a text. */
  get requirements(): string {
    return JSON.stringify({ ExcelApi: this.current.version, DialogApi: '1.1', AddinCommands: '1.1' });
  }

  /** Presses a button of the ribbon that calls a function of the page; done when that says that it is. Throws when the page has no such function. */
  async press(functionName: string): Promise<void> {
    const id = `command-${String(this.pressed.size + 1)}`;
    const status = await new Promise<number>((resolve) => {
      this.pressed.set(id, resolve);
      this.send({ kind: 'command', fields: [id, functionName, JSON.stringify({ source: { id: functionName } })] });
    });
    if (status !== 0) throw new Error(`the page does not carry out ${functionName}: ${String(status)}`);
  }

  commandDone(id: unknown, status: unknown): void {
    this.pressed.get(String(id))?.(Number(status));
  }

  /** `target` is the text by which the library asks for a dialog. */
  openDialog(target: string): void {
    const { url, width, height } = JSON.parse(target) as OpenedDialog;
    this.dialogs.push({ url, width, height });
  }

  /** What the page in the dialog sends with `messageParent`. */
  sayFromDialog(text: string, origin: string): void {
    this.send({ kind: 'dialog', type: 0, text, origin });
  }

  /** A person closes the dialog. */
  closeDialog(): void {
    this.send({ kind: 'dialog', type: CLOSED, text: '', origin: '' });
  }
}
