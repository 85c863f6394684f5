const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { modelText, policy } = require('./page-head');

/** Makes one HTML file of the page: its code by its hash, the worker's as inert text, styles and model inside. */
class SingleFilePlugin {
  constructor(target) {
    this.target = target;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('SingleFilePlugin', () => {
      const built = (name) => readFileSync(path.join(compiler.outputPath, name), 'utf8').replaceAll('</script', '<\\/script');
      const [code, worker, styles] = [built('page.js'), built('worker.js'), built('page.css')];
      const hash = createHash('sha256').update(code).digest('base64');
      const parts = { model: modelText(), policy: policy({ script: `'sha256-${hash}'`, worker: 'blob:' }) };
      const html = readFileSync(path.join(__dirname, '../src/page/index.html'), 'utf8')
        .replace(/<%= (\w+) %>/g, (_, name) => parts[name])
        .replace('</head>', () => `  <style>${styles}</style>\n  </head>`)
        .replace('</body>', () => `  <script type="text/plain" id="session-worker">${worker}</script>\n    <script>${code}</script>\n  </body>`);
      mkdirSync(path.dirname(this.target), { recursive: true });
      writeFileSync(this.target, html);
    });
  }
}

module.exports = { SingleFilePlugin };
