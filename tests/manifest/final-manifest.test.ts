import { addressesOf, elementsOf, MANIFEST, PLACEHOLDER, rootOf } from './the-manifest';

const { finalManifest } = jest.requireActual<{ finalManifest: (manifest: string, baseUrl: string | undefined) => string }>('../../assets/final-manifest.js');

const BASE = 'https://add-ins.vilaclara.test/maturity/';

test('every address becomes one below the base, and nothing else changes', () => {
  const final = finalManifest(MANIFEST, BASE);
  expect(addressesOf(final)).toEqual(addressesOf(MANIFEST).map((address) => BASE + address.slice(PLACEHOLDER.length)));
  expect(final.replaceAll(BASE, PLACEHOLDER)).toBe(MANIFEST);
  expect(final).not.toMatch(/localhost/i);
  expect(elementsOf(rootOf(final))).toHaveLength(elementsOf().length);
});

test('only the names of XML namespaces are without https', () => {
  const final = finalManifest(MANIFEST, BASE);
  expect([...final.matchAll(/(\S+)="http:/g)].map(([, name]) => name)).toEqual(['xmlns', 'xmlns:xsi', 'xmlns:bt', 'xmlns']);
});

test.each([
  ['https://add-ins.vilaclara.test', 'https://add-ins.vilaclara.test/taskpane.html'],
  ['https://add-ins.vilaclara.test/maturity', `${BASE}taskpane.html`],
  ['https://Add-Ins.Vilaclara.test:8443/a/../maturity', 'https://add-ins.vilaclara.test:8443/maturity/taskpane.html'],
  ["https://add-ins.vilaclara.test/o'neill & co/$&", "https://add-ins.vilaclara.test/o'neill%20&%20co/$&/taskpane.html"],
  ['https://10.0.0.7/maturity', 'https://10.0.0.7/maturity/taskpane.html'],
])('the base %s is understood', (base, pane) => {
  expect(addressesOf(finalManifest(MANIFEST, base))).toContain(pane);
});

test.each([
  [undefined, 'is no address: (none)'],
  ['', 'is no address: (none)'],
  ['https://', 'is no address'],
  ['https://…/', 'is no address'],
  ['add-ins.vilaclara.test', 'is no address'],
  ['http://add-ins.vilaclara.test/', 'is not https'],
  ['file:///srv/maturity', 'is not https'],
  [PLACEHOLDER, 'names a host that nobody else can reach'],
  ['https://maturity.localhost/', 'names a host that nobody else can reach'],
  ['https://127.1/', 'names a host that nobody else can reach'],
  ['https://[::1]:3000/', 'names a host that nobody else can reach'],
  ['https://www.contoso.com/', 'names a host that nobody else can reach'],
  ['https://add-ins.example.org/', 'names a host that nobody else can reach'],
  ['https://user:secret@add-ins.vilaclara.test/', 'may have a host and a folder, nothing else'],
  ['https://add-ins.vilaclara.test/?', 'may have a host and a folder, nothing else'],
  ['https://add-ins.vilaclara.test/#pane', 'may have a host and a folder, nothing else'],
])('the base %s is refused: it %s', (base, why) => {
  expect(() => finalManifest(MANIFEST, base)).toThrow(`baseUrl ${why}`);
});

const changed = (from: string, to: string) => {
  expect(MANIFEST).toContain(from);
  return MANIFEST.replace(from, to);
};

test.each([
  ['a page on this computer at another port', changed(`${PLACEHOLDER}commands.html`, 'https://localhost:3001/commands.html'), 'localhost'],
  ['a page on this computer without https', changed(`${PLACEHOLDER}commands.html`, 'http://localhost:3000/commands.html'), 'localhost'],
  ['an address without https', changed(`${PLACEHOLDER}commands.html`, 'http://add-ins.vilaclara.test/commands.html'), 'http:'],
  ["an address of Microsoft's templates", changed(`${PLACEHOLDER}assets/support.html`, 'https://www.contoso.com/help'), 'contoso'],
  ['a mark for later', changed('<ProviderName>', '<ProviderName>TODO '), 'TODO'],
  ['a name to fill in', changed('<ProviderName>', '<ProviderName>{{provider}} '), '{{'],
])('%s is refused', (_, manifest, left) => {
  expect(() => finalManifest(manifest, BASE)).toThrow(`still says "${left}"`);
});

test('a manifest without the address to replace is refused: it was made final before', () => {
  expect(() => finalManifest(finalManifest(MANIFEST, BASE), BASE)).toThrow('nothing to replace');
});
