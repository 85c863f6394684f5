const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
/** A file for each build, named after it: the folders of its packages, one a line. */
const LISTS = path.join(ROOT, 'build/bundled-packages');

/** Up to the name of the innermost package: a package may hold packages of its own. */
const PACKAGE = /^.*node_modules\/(@[^/]+\/)?[^/]+/;
/** Whose code starts the pieces of a bundle and fetches them. */
const BUNDLER = 'node_modules/webpack';

/** Writes down which packages have code in a bundle, once what nothing uses has been left out. */
class BundledPackagesPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('BundledPackagesPlugin', ({ chunks, chunkGraph }) => {
      const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)]).flatMap((module) => module.modules ?? [module]);
      const folders = modules.flatMap((module) => (module.type === 'runtime' ? [BUNDLER] : (PACKAGE.exec(folderOf(module))?.[0] ?? [])));
      mkdirSync(LISTS, { recursive: true });
      writeFileSync(path.join(LISTS, `${compiler.name}.txt`), [...new Set(folders)].sort().map((folder) => `${folder}\n`).join(''));
    });
  }
}

function folderOf({ resource = '' }) {
  return path.relative(ROOT, resource).replaceAll('\\', '/');
}

module.exports = { BundledPackagesPlugin };
