import { join } from 'node:path';

interface Page {
  readonly userOptions: { readonly filename: string; readonly templateParameters: { readonly officeJs: string; readonly policy: string } };
}

interface Config {
  readonly output: { readonly path: string };
  readonly devtool: unknown;
  readonly plugins: readonly unknown[];
}

interface Env {
  readonly addin: true;
  readonly baseUrl?: string;
  readonly officeJs?: string;
  readonly local?: true;
}

const ROOT = join(__dirname, '..', '..');
const configured = jest.requireActual<(env: Env) => Config>('../../webpack.config.js');
const { AddinFilesPlugin } = jest.requireActual<{ AddinFilesPlugin: new (...of: unknown[]) => { manifest: string; apply: (compiler: unknown) => void } }>('../../assets/addin-files-plugin.js');

const BASE = 'https://add-ins.vilaclara.test/maturity/';
const pagesOf = ({ plugins }: Config) =>
  Object.fromEntries(plugins.flatMap((plugin) => ('userOptions' in (plugin as object) ? [(plugin as Page).userOptions] : [])).map(({ filename, templateParameters }) => [filename, templateParameters]));
const scripts = (policy = '') => /script-src ([^;]*)/.exec(policy)?.[1];
const manifestOf = ({ plugins }: Config) => plugins.find((plugin) => plugin instanceof AddinFilesPlugin) as InstanceType<typeof AddinFilesPlugin>;

describe('where the Office library comes from', () => {
  test.each([
    ['a cloud of its own', 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js', 'https://appsforoffice.gcc.cdn.office.net'],
    ["the council's server", 'https://office.vilaclara.test:8443/lib/office.js', 'https://office.vilaclara.test:8443'],
    ['beside the add-in', 'office/office.js', 'https://add-ins.vilaclara.test'],
  ])('%s: the pages name it, and their policy allows its server', (_, officeJs, server) => {
    const pages = pagesOf(configured({ addin: true, baseUrl: BASE, officeJs }));
    for (const page of ['taskpane.html', 'commands.html']) {
      expect(pages[page]?.officeJs).toBe(officeJs);
      expect(scripts(pages[page]?.policy)).toBe(`'self' ${server}`);
    }
    expect(scripts(pages['dialog.html']?.policy)).toBe("'self'");
  });

  test('a library that is not fetched by https is refused: no browser would run it', () => {
    expect(() => configured({ addin: true, baseUrl: BASE, officeJs: 'http://office.vilaclara.test/office.js' })).toThrow('officeJs is not https');
  });

  test('from Microsoft, when nothing else is said', () => {
    const pages = pagesOf(configured({ addin: true, baseUrl: BASE }));
    expect(pages['taskpane.html']?.officeJs).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });
});

describe('for this computer', () => {
  const local = configured({ addin: true, local: true });
  const applied = (path: string) => () => { manifestOf(local).apply({ options: { output: { path } }, hooks: { afterEmit: { tap: () => undefined } } }); };

  test('the manifest says where the developer serves it, and goes into a folder of its own', () => {
    expect(manifestOf(local).manifest).toContain('https://localhost:3000/taskpane.html');
    expect(local.output.path).toBe(join(ROOT, 'build', 'addin-local'));
    expect(applied(local.output.path)).not.toThrow();
  });

  test('it goes nowhere else, where it could be taken for one to give out', () => {
    expect(applied(join(ROOT, 'dist', 'addin'))).toThrow('goes into');
  });

  test('even so, no script is made out of text: the policy would stop it', () => {
    expect(local.devtool).toBe(false);
  });

  test('nobody else gets such a manifest', () => {
    expect(() => configured({ addin: true })).toThrow('baseUrl is no address');
    expect(() => configured({ addin: true, baseUrl: 'https://localhost:3000/' })).toThrow('names a host that nobody else can reach');
  });
});
