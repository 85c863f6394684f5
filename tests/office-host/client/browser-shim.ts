import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the library believes that it was loaded from. */
const BASE = 'https://localhost/office/';

/** What the library uses of a script element. */
interface ScriptElement {
  readonly tagName: string;
  src?: string;
  onload?: (event: object) => void;
  onerror?: (event: object) => void;
  readonly style: object;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): null;
  appendChild(): void;
  addEventListener(): void;
}

/** Gives Node the few globals of a browser that the library needs, and lets it load its own files from a folder. */
export function installBrowserShim(folder: string, external: object): void {
  const scripts: { readonly src?: string }[] = [{ src: `${BASE}office.js` }];
  const load = (element: ScriptElement): ScriptElement => {
    if (element.tagName !== 'SCRIPT') return element;
    scripts.push(element);
    setTimeout(() => {
      const file = join(folder, (element.src ?? '').replace(BASE, ''));
      if (!existsSync(file)) return element.onerror?.({ type: 'error' });
      runScript(file);
      element.onload?.({ type: 'load' });
    }, 0);
    return element;
  };
  const location = { href: 'https://localhost/taskpane.html', search: '', hash: '', origin: 'https://localhost', protocol: 'https:', host: 'localhost', hostname: 'localhost', pathname: '/taskpane.html', port: '' };
  const nothing = (): undefined => undefined;
  const globals: Readonly<Record<string, unknown>> = {
    window: globalThis, self: globalThis, top: globalThis, parent: globalThis, opener: null, name: '', status: '', external, location,
    navigator: { userAgent: 'node', platform: 'linux', language: 'en-US' },
    history: { replaceState: nothing, pushState: nothing }, screen: { width: 1280, height: 800 }, sessionStorage: storage(), localStorage: storage(),
    addEventListener: nothing, removeEventListener: nothing,
    document: {
      scripts, head: { appendChild: load }, body: { appendChild: load }, URL: location.href, domain: 'localhost', readyState: 'complete', cookie: '',
      documentElement: element('html'), createElement: element, addEventListener: nothing,
      getElementsByTagName: (tag: string) => (tag === 'script' ? scripts : tag === 'head' ? [{ appendChild: load }] : []),
      getElementById: () => null, querySelector: () => null, querySelectorAll: () => [],
    },
  };
  for (const [key, value] of Object.entries(globals)) Object.defineProperty(globalThis, key, { value, writable: true, configurable: true, enumerable: false });
}

/** Runs a script in this realm: the library knows plain objects by their prototype. */
export function runScript(file: string): void {
   
  (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}

function element(tag: string): ScriptElement {
  return { tagName: tag.toUpperCase(), style: {}, setAttribute: () => undefined, getAttribute: () => null, appendChild: () => undefined, addEventListener: () => undefined };
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => { kept.set(key, value); },
    removeItem: (key: string) => { kept.delete(key); },
  };
}
