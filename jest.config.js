/** Modules of jsdom and its friends that ship as ES modules only and must be transformed before Jest can load them. */
const esModulesOnly = '@exodus|parse5|entities|css-tree|@csstools|@asamuzakjp|@bramus|lru-cache|tldts'

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: { '^@domain/(.*)$': '<rootDir>/domain/$1', '^@/(.*)$': '<rootDir>/src/$1' },
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly})[^/]*/)`],
  testTimeout: 60_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/house/longest-first.cjs',
}
