/** Pure tests beside the code, whole-server journeys in tests/, plain-Node scripts in scripts/. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/database', '<rootDir>/plugins', '<rootDir>/tests', '<rootDir>/scripts', '<rootDir>/bench'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx', '**/*.test.js'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  testTimeout: 300000,
  globalSetup: '<rootDir>/tests/harness/global-setup.ts',
  maxWorkers: 2,
  // Each server under test leaves a hundred megabytes of modules behind: a fresh worker once in a while.
  workerIdleMemoryLimit: '1500MB',
};
