import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { addressesOf } from '../manifest/the-manifest';
import { BUILT, PLACE } from './in-excel';

const PAGES = ['taskpane.html', 'commands.html', 'dialog.html'];
const textOf = (file: string) => readFileSync(join(BUILT, file), 'utf8');
const files = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(BUILT.length + 1));
const named = (...extensions: string[]) => files.filter((file) => extensions.includes(extname(file)));
/** What a page loads, or links to. */
const asked = (page: string) => [...textOf(page).matchAll(/<(?:script|link|img|a)\b[^>]*?\s(?:src|href)=(?:"([^"]*)"|([^\s">]+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
const policyOf = (page: string) => /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)">/.exec(textOf(page))?.[1];

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const ELSE = "base-uri 'none'; form-action 'none'";

describe('the manifest', () => {
  const below = addressesOf(textOf('manifest.xml')).filter((address) => address.startsWith(PLACE)).map((address) => address.slice(PLACE.length));

  test('names no address elsewhere', () => {
    expect(addressesOf(textOf('manifest.xml')).filter((address) => !address.startsWith(PLACE))).toEqual([]);
    expect(below).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html', 'assets/support.html', 'assets/icons/icon-32.png']) as string[]);
  });

  test.each([...new Set(below)])('names %s, which is there', (file) => {
    expect(files).toContain(file);
  });
});

describe('the pages', () => {
  test.each(PAGES)('%s asks for files that are there, and for nothing elsewhere but the Office library', (page) => {
    const local = asked(page).filter((address) => ![OFFICE_JS, 'data:,'].includes(address));
    expect(local.filter((address) => !existsSync(join(BUILT, address)))).toEqual([]);
    expect(local.some((address) => address.endsWith('.js'))).toBe(true);
  });

  test('the support page asks for nothing but pictures that are there', () => {
    const own = asked('assets/support.html').filter((address) => !address.startsWith('#'));
    expect(own.filter((address) => !existsSync(join(BUILT, 'assets', address)))).toEqual([]);
  });

  test.each([['taskpane.html', "'self'"], ['commands.html', "'none'"]])('%s may run our code and the Office library, and may open no connection', (page, worker) => {
    expect(policyOf(page)).toBe(`default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; worker-src ${worker}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ${ELSE}`);
    expect(asked(page)).toContain(OFFICE_JS);
  });

  test('dialog.html runs our code alone: it needs no Office', () => {
    expect(policyOf('dialog.html')).toBe(`default-src 'none'; script-src 'self'; worker-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; ${ELSE}`);
    for (const file of ['dialog.html', ...asked('dialog.html').filter((address) => address.endsWith('.js'))]) {
      expect(textOf(file)).not.toMatch(/appsforoffice|office\.js|\bOffice\./i);
    }
  });
});

describe('scripts and styles', () => {
  const code = named('.js', '.css');

  test.each(code)('%s may be kept for ever: its name changes with its content', (file) => {
    expect(file).toMatch(/^[a-z-]+\.[0-9a-f]{10}\.(js|css)$/);
  });

  test('each is asked for by a page or by a piece that is', () => {
    const askers = [...PAGES, ...named('.js')];
    const hashOf = (file: string) => file.split('.')[1] ?? '';
    expect(code.length).toBeGreaterThan(5);
    expect(code.filter((file) => !askers.some((asker) => asker !== file && textOf(asker).includes(hashOf(file))))).toEqual([]);
  });
});

/** Names of XML vocabularies, those of workbooks among them, are spelled like addresses. */
const VOCABULARY = /^http:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.oclc\.org\/ooxml|purl\.org\/dc)\//;

test.each(named('.html', '.js', '.css'))('%s names no address on this computer or without https, and makes no code out of text', (file) => {
  const text = textOf(file);
  expect(text).not.toMatch(/localhost|127\.0\.0\.1/i);
  expect([...text.matchAll(/http:\/\/[^\s"'`<>)]*/g)].map(([address]) => address).filter((address) => !VOCABULARY.test(address))).toEqual([]);
  expect(text).not.toMatch(/\beval\s*\(|\bFunction\s*\(/);
});
