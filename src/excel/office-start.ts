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

/** Waits for Microsoft's client library and asks it where it runs. `script` is the element that loads it. */
export async function startOffice(script: HTMLScriptElement | null): Promise<OfficeStart> {
  if (script === null || !(await soon(loaded(script)))) return { kind: 'no-library' };
  const ready = await soon(Office.onReady());
  if (ready === undefined) return { kind: 'no-library' };
  if (ready.host !== Office.HostType.Excel) return { kind: 'not-excel' };
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? { kind: 'excel' } : { kind: 'excel-too-old' };
}

/** Languages that Excel and the browser are set to, Excel's first (BCP 47). */
export function officeLanguages(): readonly string[] {
  return [Office.context.displayLanguage, ...navigator.languages].filter((tag) => typeof tag === 'string');
}

/** Whether Excel is dark; null where it does not tell, as on the web. */
export function isOfficeDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? null;
}

/** Whether the script has been loaded, now or later; false when that failed. */
function loaded(script: HTMLScriptElement): Promise<boolean> {
  if ('Office' in globalThis) return Promise.resolve(true);
  if (script.dataset['failed'] === 'true') return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener('load', () => { resolve('Office' in globalThis); });
    script.addEventListener('error', () => { resolve(false); });
  });
}

/** A value, or undefined when it takes too long. */
async function soon<Value>(value: Promise<Value>): Promise<Value | undefined> {
  return await Promise.race([value, new Promise<undefined>((resolve) => { setTimeout(() => { resolve(undefined); }, PATIENCE); })]);
}
