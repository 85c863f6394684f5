const { cpSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { finalManifest } = require('./final-manifest');

const ROOT = path.join(__dirname, '..');
/** What the manifest points at beside the pages, below the folder of the same name. */
const ASSETS = ['assets/icons', 'assets/support.html'];

/** Puts the manifest for one address beside the pages of the add-in, with the icons and the support page that it names. */
class AddinFilesPlugin {
  constructor(baseUrl) {
    this.manifest = finalManifest(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'), baseUrl);
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('AddinFilesPlugin', () => {
      for (const asset of ASSETS) cpSync(path.join(ROOT, asset), path.join(compiler.outputPath, asset), { recursive: true, filter: (file) => !file.endsWith('.svg') });
      mkdirSync(compiler.outputPath, { recursive: true });
      writeFileSync(path.join(compiler.outputPath, 'manifest.xml'), this.manifest);
    });
  }
}

module.exports = { AddinFilesPlugin };
