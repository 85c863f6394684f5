const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { AddinFilesPlugin, LOCAL } = require('./assets/addin-files-plugin');
const { BundledPackagesPlugin } = require('./assets/bundled-packages-plugin');
const { PLACEHOLDER } = require('./assets/final-manifest');
const { SingleFilePlugin } = require('./assets/single-file-plugin');
const { modelText, policy } = require('./assets/page-head');

const compile = { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } };
const styles = { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] };
const workbooks = { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: (content) => content.toString('base64') } };

const base = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [compile, styles, workbooks] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The command: one file, nothing but Node needed beside it. */
const command = {
  ...base,
  name: 'command',
  target: 'node20.15',
  entry: './src/cli/main.ts',
  output: { path: path.join(__dirname, 'dist/cli'), filename: 'smart-city-maturity.js' },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new BundledPackagesPlugin()],
};

const browser = { ...base, target: ['web', 'es2022'], devtool: false };

/** The page as files to host: static, hashed by content, in pieces that are fetched when they are needed. */
const page = {
  ...browser,
  name: 'page',
  entry: { page: './src/page/main.tsx' },
  output: { path: path.join(__dirname, 'dist/page'), filename: '[name].[contenthash:10].js', chunkFilename: '[name].[contenthash:10].js', clean: true },
  // A piece is whole in itself: what is fetched first carries nothing for the sake of what may come later.
  optimization: { splitChunks: false },
  plugins: [
    new CssPlugin({ filename: '[name].[contenthash:10].css', chunkFilename: '[name].[contenthash:10].css' }),
    new HtmlPlugin({ template: './src/page/index.html', templateParameters: { model: modelText(), policy: policy({ script: "'self'", worker: "'self'" }) }, minify: false }),
    new BundledPackagesPlugin(),
  ],
};

const whole = new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 });

/** The worker of the single-file page. */
const inlineWorker = {
  ...browser,
  name: 'inline-worker',
  target: 'webworker',
  entry: './src/page/session/session-worker.ts',
  output: { path: path.join(__dirname, 'build/single-file'), filename: 'worker.js' },
  plugins: [whole, new BundledPackagesPlugin()],
};

/** The page as one file, to be opened from a disk or a mail. */
const singleFile = {
  ...browser,
  name: 'single-file',
  dependencies: ['inline-worker'],
  entry: './src/page/main.tsx',
  output: { path: path.join(__dirname, 'build/single-file'), filename: 'page.js' },
  resolve: { ...base.resolve, alias: { [path.join(__dirname, 'src/page/start-worker')]: path.join(__dirname, 'src/page/start-inline-worker') } },
  plugins: [whole, new CssPlugin({ filename: 'page.css' }), new SingleFilePlugin(path.join(__dirname, 'dist/smart-city-maturity.html')), new BundledPackagesPlugin()],
};

/** Where Microsoft serves its client library for everybody; other clouds have their own (README). */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The add-in as files to host, with the manifest to install; `local` is for Excel on the computer of a developer. */
const addin = ({ baseUrl, officeJs = OFFICE_JS, local = false }) => {
  const library = new URL(officeJs, baseUrl ?? PLACEHOLDER);
  if (library.protocol !== 'https:') throw new Error(`officeJs is not https: ${officeJs}`);
  const html = (chunk, filename, template, allowed) =>
    new HtmlPlugin({ chunks: [chunk], filename, template, templateParameters: { officeJs, model: modelText(), policy: policy(allowed) }, minify: false });
  const inOffice = { script: `'self' ${library.origin}`, images: "'self' data:" };
  return {
    ...browser,
    name: local ? 'addin-local' : 'addin',
    entry: { pane: './src/excel/pane/main.tsx', commands: './src/commands/main.ts', dialog: './src/commands/dialog.ts' },
    output: { path: local ? LOCAL : path.join(__dirname, 'dist/addin'), filename: '[name].[contenthash:10].js', chunkFilename: '[name].[contenthash:10].js', clean: true },
    optimization: { splitChunks: false },
    plugins: [
      new CssPlugin({ filename: '[name].[contenthash:10].css', chunkFilename: '[name].[contenthash:10].css' }),
      html('pane', 'taskpane.html', './src/excel/pane/taskpane.html', { ...inOffice, worker: "'self'" }),
      html('commands', 'commands.html', './src/commands/commands.html', inOffice),
      html('dialog', 'dialog.html', './src/commands/dialog.html', { script: "'self'" }),
      new AddinFilesPlugin({ baseUrl, local }),
      new BundledPackagesPlugin(),
    ],
  };
};

/** `--env addin` makes the add-in, for which `--env baseUrl=…` says where it will be served; else all that needs no address. */
module.exports = (env) => (env.addin ? addin(env) : [command, page, inlineWorker, singleFile]);
