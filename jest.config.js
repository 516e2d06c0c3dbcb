/** Unit and contract tests; browser tests are Playwright's (playwright.config.ts). */
/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  // Copies of the project in which mutants are tried (scripts/mutate.mjs).
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  // By default one core is kept free, which on a machine of two is half of it.
  maxWorkers: '100%',
  // Generous, since no test measures time: a busy machine must not turn a test red.
  testTimeout: 180_000,
  setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
  transform: {
    '^.+\\.(m?js|tsx?)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(valibot|@valibot)/)'],
  moduleNameMapper: {
    '\\.md$': '<rootDir>/tests/support/markdown.js',
    '\\.css$': '<rootDir>/tests/support/empty.js',
    '^fast-check$': '<rootDir>/tests/support/seeded-fast-check.js',
  },
};
