import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** @typedef {{ selector: string, message: string }} Ban  A shape of code that is refused, and why. */

/** @type {Ban[]} Holds everywhere: other ways to import zod cost hundreds of kilobytes in the mini-program. */
const zodBans = [
  {
    selector:
      "ImportDeclaration[source.value='zod/mini'] > :matches(ImportSpecifier, ImportDefaultSpecifier, ImportNamespaceSpecifier[local.name!='z'])",
    message: "zod is imported as `import * as z from 'zod/mini'` and in no other way.",
  },
  {
    selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration)[source.value=/^zod/]',
    message: 'zod is never re-exported: bundlers then keep all of it.',
  },
  {
    selector: ":matches(ExportSpecifier[local.name='z'], ExportNamedDeclaration VariableDeclarator[init.name='z'])",
    message: 'zod is never re-exported: bundlers then keep all of it.',
  },
]

/** @type {Ban[]} */
const doubtfulCasts = [
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'A cast through unknown proves nothing: parse the value, or give it the right type at its source.',
  },
]

/** @type {Ban[]} */
const clockBans = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is given: the cloud hands `now` to an action, and a page takes it from the last answer.',
  },
  {
    selector: ":matches(NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'])",
    message: 'Time is given: the cloud hands `now` to an action, and a page takes it from the last answer.',
  },
]

/** @type {Ban[]} */
const chanceBans = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The domain is pure: the same facts give the same answer. Chance is given as an argument.',
  },
]

/** @param {...Ban[]} bans @returns {import('eslint').Linter.RuleEntry} */
const refuse = (...bans) => ['error', ...bans.flat()]

const zodModules = ['zod', 'zod/v3', 'zod/v4', 'zod/v4/core', 'zod/v4/mini'].map((name) => ({
  name,
  message: "zod is imported as `import * as z from 'zod/mini'` and in no other way.",
}))

const onlyPlatform = 'Only src/platform speaks to the network and to WeChat: pages call(contract, input).'
const platformNames = ['cloud', 'request', 'uploadFile', 'downloadFile', 'connectSocket']
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'wx']

/** @param {string[]} names @param {string} message @returns {import('eslint').Linter.RuleEntry} */
const noGlobals = (names, message) => ['error', ...names.map((name) => ({ name, message }))]

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.data', '.cache', '.swc', 'coverage', 'docs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: ['eslint.config.mjs'],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-else-return': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      'no-param-reassign': 'error',
      'no-restricted-imports': ['error', { paths: zodModules }],
      'no-restricted-syntax': refuse(zodBans, doubtfulCasts),
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['domain/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': noGlobals(
        [...networkGlobals, 'process', 'window', 'document', 'setTimeout', 'setInterval', 'localStorage'],
        'The domain is pure: it touches neither a machine nor a page.',
      ),
      'no-restricted-syntax': refuse(zodBans, doubtfulCasts, clockBans, chanceBans),
    },
  },
  {
    files: ['cloudfunctions/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': refuse(zodBans, doubtfulCasts, clockBans) },
  },
  {
    files: ['cloudfunctions/kit/**/*.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': refuse(zodBans) },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'react-hooks/exhaustive-deps': 'error',
      'no-console': 'error',
      // A style sheet for one build only cannot be imported: imports know no condition.
      '@typescript-eslint/no-require-imports': ['error', { allow: ['[.]scss$'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/platform/**'],
    rules: {
      'no-restricted-globals': noGlobals(networkGlobals, onlyPlatform),
      'no-restricted-properties': [
        'error',
        ...platformNames.map((property) => ({ object: 'Taro', property, message: onlyPlatform })),
        ...['window', 'globalThis', 'self'].flatMap((object) =>
          networkGlobals.map((property) => ({ object, property, message: onlyPlatform })),
        ),
      ],
      'no-restricted-imports': [
        'error',
        { paths: [...zodModules, { name: '@tarojs/taro', importNames: platformNames, message: onlyPlatform }] },
      ],
      'no-restricted-syntax': refuse(zodBans, doubtfulCasts, clockBans),
    },
  },
  {
    // State lives in closures here: a function that opens something is as long as a class would be.
    files: ['local-cloud/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**/*.{ts,tsx,mjs}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': refuse(zodBans),
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
