import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, at, attribute, elementsOf, MANIFEST, namesOf, PLACEHOLDER, ROOT, rootOf, textOf, the, wordings } from './the-manifest';

/** Ids of Microsoft's templates and samples: Excel takes two add-ins of one id for the same. */
const TAKEN_IDS = [
  '05c2e1c9-3e1d-406e-9a91-e9ac64854143',
  'ca968be6-628b-4f14-ba3c-3e614effa9bd',
  'e504fb41-a92a-4526-b101-542f357b7acb',
  '657a32a9-ab8a-4579-ac9f-df1a11a64e52',
  '6f4e46e8-07a8-4644-b126-547d5b539ece',
];

const RESOURCES = 'VersionOverrides Resources';
const GROUP = 'VersionOverrides Hosts Host DesktopFormFactor ExtensionPoint OfficeTab Group';
const strings = ['ShortStrings', 'LongStrings'].flatMap((list) => at(`${RESOURCES} ${list} String`));
const texts = [the('DisplayName'), the('Description'), ...strings];
const nameOf = (element: (typeof texts)[number]) => element.attributes.get('id') ?? element.local;

/** Ids of the resources of one kind, and those that elements ask for: a kind each. */
const defined = (list: string) => at(`${RESOURCES} ${list}`).flatMap(({ children }) => children.map((each) => attribute(each, 'id')));
const asked = (locals: RegExp, parents = /./) =>
  elementsOf().flatMap((parent) => parent.children.filter(({ local }) => locals.test(local) && parents.test(parent.local)).flatMap(({ attributes }) => attributes.get('resid') ?? []));
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();

describe('what Excel reads first', () => {
  test('the elements stand in the order that the schema wants', () => {
    expect(namesOf(rootOf(MANIFEST))).toEqual([
      'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
      'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
    ]);
    expect(namesOf(the('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
    expect(namesOf(the('VersionOverrides Hosts Host DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(namesOf(the(RESOURCES))).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  test('the id is a GUID of our own', () => {
    const id = textOf(the('Id'));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(TAKEN_IDS).not.toContain(id);
  });

  test('the version has at most four parts and is none that a store refuses', () => {
    expect(textOf(the('Version'))).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){0,3}$/);
  });

  test('it is for Excel alone, from ExcelApi 1.9 on', () => {
    expect(at('Hosts Host').map((host) => attribute(host, 'Name'))).toEqual(['Workbook']);
    expect(at('VersionOverrides Hosts Host').map((host) => attribute(host, 'xsi:type'))).toEqual(['Workbook']);
    expect(at('Requirements Sets Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([['ExcelApi', '1.9']]);
    expect(attribute(the('Requirements Sets'), 'DefaultMinVersion')).toBe('1.9');
    expect(elementsOf().filter(({ local }) => local === 'Requirements')).toHaveLength(1);
  });

  test('it asks for the one permission that the Excel API has', () => {
    expect(textOf(the('Permissions'))).toBe('ReadWriteDocument');
  });

  test('the pane opens without the ribbon too, as on an iPad', () => {
    expect(attribute(the('DefaultSettings SourceLocation'), 'DefaultValue')).toBe(`${PLACEHOLDER}taskpane.html`);
    expect(at(`${RESOURCES} Urls Url`).map((url) => [attribute(url, 'id'), attribute(url, 'DefaultValue')])).toContainEqual(['pane.url', `${PLACEHOLDER}taskpane.html`]);
  });
});

describe('the ribbon', () => {
  const controls = at(`${GROUP} Control`);

  test('is one group on the Home tab with three buttons', () => {
    expect(attribute(the('VersionOverrides Hosts Host DesktopFormFactor ExtensionPoint OfficeTab'), 'id')).toBe('TabHome');
    const actions = controls.map((control) => [attribute(control, 'xsi:type'), attribute(the('Action', control), 'xsi:type'), ...at('Action FunctionName', control).map(textOf)]);
    expect(actions).toEqual([
      ['Button', 'ShowTaskpane'],
      ['Button', 'ExecuteFunction', 'scoreSheet'],
      ['Button', 'ExecuteFunction', 'newAssessment'],
    ]);
  });

  test('explains every button', () => {
    for (const control of controls) expect(namesOf(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    for (const control of controls) expect(namesOf(the('Supertip', control))).toEqual(['Title', 'Description']);
  });

  test('shows every icon in every size, each from a file of that size', () => {
    const files = new Map(at(`${RESOURCES} Images Image`).map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]));
    for (const icon of [the(`${GROUP} Icon`), ...at(`${GROUP} Control Icon`)]) {
      expect(at('Image', icon).map((image) => Number(attribute(image, 'size')))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of at('Image', icon)) expect(files.get(attribute(image, 'resid'))).toMatch(new RegExp(`-${attribute(image, 'size')}\\.png$`));
    }
  });

  test('gives every button an icon of its own', () => {
    expect(new Set(controls.map((control) => attribute(the('Icon', control).children[0] ?? control, 'resid'))).size).toBe(3);
  });
});

describe('resources', () => {
  test.each([
    ['Images', asked(/^Image$/)],
    ['Urls', asked(/^(LearnMoreUrl|FunctionFile|SourceLocation)$/)],
    ['ShortStrings', asked(/^(Label|Title)$/)],
    ['LongStrings', asked(/^Description$/, /^(GetStarted|Supertip)$/)],
  ])('%s: each is there that is asked for, and none else', (list, wanted) => {
    expect(defined(list).sort()).toEqual(sorted(wanted));
  });

  test('nothing asks for a resource in another way', () => {
    const known = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap(defined);
    for (const { attributes } of elementsOf()) if (attributes.has('resid')) expect(known).toContain(attributes.get('resid'));
    expect(new Set(known).size).toBe(known.length);
  });

  test('ids are at most 32 characters long, and those of controls are given once', () => {
    for (const { attributes } of elementsOf()) for (const name of ['id', 'resid']) expect((attributes.get(name) ?? '').length).toBeLessThanOrEqual(32);
    const ids = elementsOf(the(GROUP)).flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('texts', () => {
  test.each(texts.map((element) => [nameOf(element), element] as const))('%s stands in English, Catalan and Spanish', (_, element) => {
    expect(textOf(the('DefaultLocale'))).toBe('en-US');
    expect(wordings(element).map(([locale]) => locale)).toEqual(['en-US', 'ca-ES', 'es-ES']);
  });

  test('nothing else is written in several languages', () => {
    expect(elementsOf().filter(({ local }) => local === 'Override')).toHaveLength(2 * texts.length);
  });

  test.each([
    ['DisplayName', [the('DisplayName')], 125],
    ['Description', [the('Description')], 250],
    ['ShortStrings', at(`${RESOURCES} ShortStrings String`), 125],
    ['LongStrings', at(`${RESOURCES} LongStrings String`), 250],
  ] as const)('%s are at most as long as Excel shows', (_, elements, most) => {
    for (const [, text] of elements.flatMap(wordings)) expect([text, text.length > 0 && text.length <= most]).toEqual([text, true]);
  });

  test('the provider fits too', () => expect(textOf(the('ProviderName')).length).toBeLessThanOrEqual(125));

  test('they are plain: no exclamation mark, and the quotation marks of their language', () => {
    for (const [locale, text] of texts.flatMap(wordings)) expect([text, (locale === 'en-US' ? /[!¡«»’]/ : /[!¡"’]/).test(text)]).toEqual([text, false]);
  });

  test.each([['en-US', /"([^"]+)"/g], ['ca-ES', /«([^»]+)»/g], ['es-ES', /«([^»]+)»/g]] as const)('%s: the first callout names the buttons as they are labelled', (wanted, quoted) => {
    const inLanguage = (id: string) => strings.filter((each) => nameOf(each) === id).flatMap(wordings).find(([locale]) => locale === wanted)?.[1] ?? '';
    const named = [...inLanguage('start.text').matchAll(quoted)].map(([, name]) => name);
    expect(named).toEqual(['new.label', 'open.label', 'score.label'].map(inLanguage));
  });
});

describe('files', () => {
  test('every address is below the one that the build replaces', () => {
    for (const address of addressesOf(MANIFEST)) expect(address.startsWith(PLACEHOLDER)).toBe(true);
  });

  test('what lies in assets is there; the rest are the pages that the build makes', () => {
    const names = sorted(addressesOf(MANIFEST).map((address) => address.slice(PLACEHOLDER.length)));
    const kept = names.filter((name) => name.startsWith('assets/'));
    for (const name of kept) expect([name, existsSync(join(ROOT, name))]).toEqual([name, true]);
    expect(names.filter((name) => !kept.includes(name))).toEqual(['commands.html', 'taskpane.html']);
  });

  test('the page for help asks for nothing but its icons, and quotes the buttons as they are labelled', () => {
    const page = readFileSync(join(ROOT, 'assets', 'support.html'), 'utf8');
    expect(page).not.toMatch(/<script|https?:/);
    for (const [, file] of page.matchAll(/(?:src|href)="([^"#]+)"/g)) expect(existsSync(join(ROOT, 'assets', file ?? ''))).toBe(true);
    for (const id of ['open.label', 'score.label', 'new.label']) {
      for (const [locale, label] of strings.filter((each) => nameOf(each) === id).flatMap(wordings)) expect(page).toContain(locale === 'en-US' ? `"${label}"` : `«${label}»`);
    }
  });
});
