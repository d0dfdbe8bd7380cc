const { availableParallelism } = require('node:os');

const shared = {
  testEnvironment: '<rootDir>/test/support/jest/one-realm-environment.cjs',
  runtime: '<rootDir>/test/support/jest/shared-product-runtime.cjs',
  transform: {
    '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    }],
  },
};

/** Pure rules need no server; everything else runs on the real parts that `test/support/global-setup.mjs` starts. */
module.exports = {
  // Real servers answer in milliseconds; a busy machine may still let one test wait for another.
  testTimeout: 60_000,
  // Tests wait for servers more than they work: a machine of two cores runs three at a time.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  // Some tests kill servers hard; the handle of a dead child must not keep a finished run open.
  forceExit: true,
  projects: [
    { ...shared, displayName: 'domain', testMatch: ['<rootDir>/test/domain/**/*.test.ts', '<rootDir>/test/house/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'parts',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/domain/', '<rootDir>/test/house/'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
