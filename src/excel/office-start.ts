/** What came of starting inside Excel. */
export type OfficeStart =
  | { readonly kind: 'excel' }
  /** Microsoft's library did not come: no network, or a server that keeps it out. */
  | { readonly kind: 'no-library' }
  /** Opened in a browser, or in another program of Office. */
  | { readonly kind: 'not-excel' }
  | { readonly kind: 'excel-too-old' };

/** The ExcelApi set that the manifest asks for as well. */
const FLOOR = '1.9';
/** Milliseconds that the library may take to load, and the host to answer it. */
const PATIENCE = 20_000;

/** Loads Microsoft's client library, whose address the page carries, and asks it where it runs. */
export async function startOffice(): Promise<OfficeStart> {
  const link = document.querySelector<HTMLLinkElement>('#office-js');
  if (link === null || (await soon(loadScript(link.href))) !== true) return { kind: 'no-library' };
  const ready = await soon(Office.onReady());
  if (ready === undefined) return { kind: 'no-library' };
  if (ready.host !== Office.HostType.Excel) return { kind: 'not-excel' };
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? { kind: 'excel' } : { kind: 'excel-too-old' };
}

/** Languages that Excel and the browser are set to, Excel's first (BCP 47). */
export function officeLanguages(): readonly string[] {
  return [Office.context.displayLanguage, ...navigator.languages].filter((tag) => typeof tag === 'string');
}

/** Whether Excel is dark; null where it does not tell, as on the web. An Excel that does not say it in a word has a background. */
export function isOfficeDark(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor);
}

/** Whether a colour such as `#262626` is nearer to black; null for what is none. */
function isDark(colour: string | undefined): boolean | null {
  const channels = /^#(..)(..)(..)/.exec(colour ?? '')?.slice(1).map((hex) => Number.parseInt(hex, 16));
  return channels === undefined ? null : channels.reduce((sum, channel) => sum + channel) < (3 * 256) / 2;
}

/** Whether a script could be loaded. An element in the page would fail before anybody listens. */
function loadScript(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => { resolve(true); });
    script.addEventListener('error', () => { resolve(false); });
    script.src = address;
    document.head.append(script);
  });
}

/** A value, or undefined when it takes too long. */
async function soon<Value>(value: Promise<Value>): Promise<Value | undefined> {
  return await Promise.race([value, new Promise<undefined>((resolve) => { setTimeout(() => { resolve(undefined); }, PATIENCE); })]);
}
