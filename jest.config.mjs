/** Pure tests are `*.spec.ts(x)`; those that need the database, the API or a browser say so in their name. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

export const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  moduleNameMapper: {
    '^#([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFiles: ['<rootDir>/scripts/jest/seed.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.walz/'],
  testTimeout: 60_000,
};

const pure = {
  ...base,
  displayName: 'pure',
  testMatch: ['<rootDir>/{apps,libs,bench,scripts}/**/*.spec.{ts,tsx,mjs}'],
};

const real = {
  ...base,
  displayName: 'real',
  testMatch: ['<rootDir>/{apps,libs}/**/*.{db,story,browser}-spec.{ts,tsx}'],
  globalSetup: '<rootDir>/scripts/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/scripts/jest/global-teardown.mjs',
};

export default {
  projects: [pure, real],
  // Much of a story is waiting for the database and the browser, so no core is kept back.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/scripts/jest/closing-line.mjs'],
  testTimeout: 60_000,
};
