import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { ROOT } from './source-files'

/** A rule, code that breaks it, where it stands, and a place or a form in which the same is right. */
interface Planted {
  readonly rule: string
  readonly at: string
  readonly code: string
  readonly right: { readonly at?: string; readonly code?: string }
}

const ZOD = "import * as z from 'zod/mini'\n"

const PLANTED: Planted[] = [
  {
    rule: 'no-restricted-imports',
    at: 'domain/tea/schemas.ts',
    code: "import { z } from 'zod'\nvoid z",
    right: { code: `${ZOD}void z` },
  },
  {
    rule: 'no-restricted-syntax',
    at: 'src/tea/page.tsx',
    code: "import { object } from 'zod/mini'\nvoid object",
    right: { code: `${ZOD}void z` },
  },
  {
    rule: 'no-restricted-syntax',
    at: 'door/tea.ts',
    code: "import * as zod from 'zod/mini'\nvoid zod",
    right: { code: `${ZOD}void z` },
  },
  {
    rule: 'no-restricted-syntax',
    at: 'domain/kernel/z.ts',
    code: "export * from 'zod/mini'",
    right: { code: "export * from './tea'" },
  },
  {
    rule: 'no-restricted-syntax',
    at: 'domain/kernel/z.ts',
    code: `${ZOD}export { z }`,
    right: { code: `${ZOD}export const Tea = z.string()` },
  },
  {
    rule: 'no-restricted-syntax',
    at: 'domain/kernel/z.ts',
    code: `${ZOD}export const shapes = z`,
    right: { code: `${ZOD}export const Tea = z.string()` },
  },
  { rule: 'no-restricted-syntax', at: 'domain/tea/rules.ts', code: 'void Date.now()', right: { at: 'door/tea.ts' } },
  {
    rule: 'no-restricted-syntax',
    at: 'domain/tea/rules.ts',
    code: 'void new Date()',
    right: { code: 'void new Date(0)' },
  },
  {
    rule: 'no-restricted-syntax',
    at: 'domain/tea/rules.ts',
    code: 'void Math.random()',
    right: { at: 'cloudfunctions/kit/tea.ts' },
  },
  {
    rule: 'no-restricted-syntax',
    at: 'cloudfunctions/actions/tea/pour.ts',
    code: 'void Date.now()',
    right: { at: 'cloudfunctions/kit/tea.ts' },
  },
  {
    rule: 'no-restricted-syntax',
    at: 'src/tea/page.tsx',
    code: 'void new Date()',
    right: { at: 'src/platform/tea.ts' },
  },
  {
    rule: 'no-restricted-syntax',
    at: 'src/tea/page.tsx',
    code: 'void (1 as unknown as string)',
    right: { at: 'cloudfunctions/kit/tea.ts' },
  },
  {
    rule: 'no-restricted-globals',
    at: 'src/tea/page.tsx',
    code: "void fetch('/tea')",
    right: { at: 'src/platform/tea.ts' },
  },
  {
    rule: 'no-restricted-globals',
    at: 'src/tea/page.tsx',
    code: 'void new XMLHttpRequest()',
    right: { at: 'src/platform/tea.ts' },
  },
  { rule: 'no-restricted-globals', at: 'src/tea/page.tsx', code: 'void wx', right: { at: 'src/platform/tea.ts' } },
  {
    rule: 'no-restricted-properties',
    at: 'src/tea/page.tsx',
    code: "void window.fetch('/tea')",
    right: { at: 'src/platform/tea.ts' },
  },
  {
    rule: 'no-restricted-properties',
    at: 'src/tea/page.tsx',
    code: "import Taro from '@tarojs/taro'\nvoid Taro.cloud",
    right: { at: 'src/platform/tea.ts' },
  },
  {
    rule: 'no-restricted-imports',
    at: 'src/tea/page.tsx',
    code: "import { request } from '@tarojs/taro'\nvoid request",
    right: { at: 'src/platform/tea.ts' },
  },
  { rule: 'no-restricted-globals', at: 'domain/tea/rules.ts', code: 'void process', right: { at: 'door/tea.ts' } },
  {
    rule: '@typescript-eslint/no-explicit-any',
    at: 'door/tea.ts',
    code: 'export let tea: any',
    right: { code: 'export let tea: unknown' },
  },
  { rule: 'max-lines', at: 'door/tea.ts', code: 'void 0\n'.repeat(301), right: { code: 'void 0\n'.repeat(300) } },
]

function lint(files: Array<{ filePath: string; code: string }>): string[][] {
  const script = path.join(__dirname, 'lint-planted.mjs')
  return JSON.parse(
    execFileSync(process.execPath, [script], { cwd: ROOT, input: JSON.stringify(files), encoding: 'utf8' }),
  )
}

let wrong: string[][]
let right: string[][]

beforeAll(() => {
  const found = lint([
    ...PLANTED.map(({ at, code }) => ({ filePath: at, code })),
    ...PLANTED.map((plant) => ({ filePath: plant.right.at ?? plant.at, code: plant.right.code ?? plant.code })),
  ])
  wrong = found.slice(0, PLANTED.length)
  right = found.slice(PLANTED.length)
})

test.each(PLANTED.map((plant, at) => ({ ...plant, number: at })))('$at: $rule refuses $code', ({ number, rule }) => {
  expect(wrong[number]).toContain(rule)
  expect(right[number]).not.toContain(rule)
})
