const { availableParallelism } = require('node:os');

const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    }],
  },
  // These packages are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@noble|@scure|pkijs|asn1js|@peculiar|pvtsutils|pvutils|bytestreamjs|lru-cache|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit)/)'],
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
