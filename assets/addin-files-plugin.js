const { cpSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { finalManifest } = require('./final-manifest');

const ROOT = path.join(__dirname, '..');
/** Where the add-in for this computer goes, and nowhere else: what is in `dist` may be given to others. */
const LOCAL = path.join(ROOT, 'build/addin-local');
/** What the manifest points at beside the pages, below the folder of the same name. */
const ASSETS = ['assets/icons', 'assets/support.html'];

/** Puts the manifest for one address, or for this computer, beside the pages of the add-in, with the icons and the support page that it names. */
class AddinFilesPlugin {
  constructor({ baseUrl, local }) {
    const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
    this.local = local;
    this.manifest = local ? manifest : finalManifest(manifest, baseUrl);
  }

  apply(compiler) {
    const target = compiler.options.output.path;
    if (this.local && target !== LOCAL) throw new Error(`The add-in for this computer goes into ${LOCAL}, not into ${target}`);
    compiler.hooks.afterEmit.tap('AddinFilesPlugin', () => {
      for (const asset of ASSETS) cpSync(path.join(ROOT, asset), path.join(target, asset), { recursive: true, filter: (file) => !file.endsWith('.svg') });
      writeFileSync(path.join(target, 'manifest.xml'), this.manifest);
    });
  }
}

module.exports = { AddinFilesPlugin, LOCAL };
