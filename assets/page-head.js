const { readFileSync } = require('node:fs');
const path = require('node:path');

/** The maturity model as the page carries it: data in an inert element, which no text of it can end. */
function modelText() {
  const json = readFileSync(path.join(__dirname, '../src/model/data/smartcat-u4ssc.json'), 'utf8');
  return JSON.stringify(JSON.parse(json)).replaceAll('<', '\\u003c');
}

/**
 * The Content-Security-Policy of a page of ours: the code that is named, the styles that Fluent UI puts into the page,
 * nothing else. No connection at all may be opened.
 */
function policy({ script, worker = "'none'", images = 'data:' }) {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `worker-src ${worker}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src ${images}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { modelText, policy };
