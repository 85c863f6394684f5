const path = require('node:path');
const webpack = require('webpack');

const compile = { test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022' } };

/** The command: one file, nothing but Node needed beside it. */
const command = {
  name: 'command',
  target: 'node20.15',
  entry: './src/cli/main.ts',
  output: { path: path.join(__dirname, 'dist/cli'), filename: 'smart-city-maturity.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [compile] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = [command];
