/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Microsoft's client library has timers that outlive a test file, and jest warns of each global that they still touch.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/tests'],
  // Many tests wait for another program, such as a browser: one process for each core keeps the cores busy.
  maxWorkers: '100%',
  // Test files run in a context of their own, in which a global name is found slowly: these are given to each file as if it had them.
  sandboxInjectedGlobals: ['Array', 'DataView', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'RegExp', 'Set', 'String', 'Symbol', 'Uint8Array'],
  // Many tests run the whole product; where the cores are busy five seconds are soon over.
  testTimeout: 20_000,
  testSequencer: '<rootDir>/tests/slow-first.js',
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: ['/node_modules/(?!@noble/|@ironcalc/)'],
};
