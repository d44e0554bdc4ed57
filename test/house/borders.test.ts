import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PLANTED_BORDERS } from './planted-borders'
import { ROOT } from './source-files'

const configuration: { forbidden: Array<{ name: string; comment: string }> } = jest.requireActual(
  '../../.dependency-cruiser.cjs',
)

/** Lays out files in a folder that sees the installed packages. */
function plant(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'borders-'))
  for (const file of ['tsconfig.json', '.dependency-cruiser.cjs', 'package.json'])
    fs.copyFileSync(path.join(ROOT, file), path.join(folder, file))
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), text)
  }
  return folder
}

/** `rule: from → to` of everything dependency-cruiser finds in the planted files. */
function violations(files: Record<string, string>): string[] {
  const folder = plant(files)
  const cruise = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const places = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))]
  const args = [
    cruise,
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    '--preserve-symlinks',
    ...places,
  ]
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
  fs.rmSync(folder, { recursive: true })
  const found: Array<{ from: string; to: string; rule: { name: string } }> = JSON.parse(stdout).summary.violations
  return found.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)
}

const broken = Object.fromEntries(PLANTED_BORDERS.flatMap(({ files }) => Object.entries(files)))
let found: string[]

beforeAll(() => {
  found = violations(broken)
})

test('every border has a sentence and a planted violation', () => {
  const planted = new Set(PLANTED_BORDERS.map(({ rule }) => rule))
  expect(configuration.forbidden.filter(({ name, comment }) => !planted.has(name) || comment.length < 20)).toEqual([])
})

test.each(PLANTED_BORDERS)('$rule refuses $from', ({ rule, from }) => {
  expect(found.filter((line) => line.startsWith(`${rule}: ${from} →`))).not.toEqual([])
})

test('what the borders allow passes', () => {
  expect(
    violations({
      'domain/kernel/ids.ts': "import * as z from 'zod/mini'\nexport const Id = z.string()",
      'domain/tea/contract.ts': "import { Id } from '../kernel/ids'\nexport const Tea = Id",
      'domain/tea/rules.ts': "import { Tea } from './contract'\nexport const rule = Tea",
      'domain/tea/rule-set.ts': 'export const cups = 1',
      'domain/rules/rule-set.ts': "import { cups } from '../tea/rule-set'\nexport const all = cups",
      'domain/cake/contract.ts': "import { Tea } from '@domain/tea/contract'\nexport const Cake = Tea",
      'cloudfunctions/kit/database.ts': "import cloud from 'wx-server-sdk'\nexport default cloud",
      'cloudfunctions/actions/tea/port.ts': "import { rule } from '@domain/tea/rules'\nexport const port = rule",
      'cloudfunctions/actions/tea/index.ts': "import { port } from './port'\nexport const list = [port]",
      'cloudfunctions/actions/cake/bake.ts': "import { port } from '../tea/port'\nexport const bake = port",
      'cloudfunctions/api/index.ts': "import { list } from '../actions/tea/index'\nexport const main = list",
      'src/platform/call.ts': 'export const call = 1',
      'src/tea/page.tsx':
        "import { call } from '../platform/call'\nimport { rule } from '@domain/tea/rules'\nexport default [call, rule]",
      'src/staff/tea/page.tsx': "import { rule } from '@domain/tea/rules'\nexport default rule",
      'local-cloud/main.ts': "import { open } from 'lmdb'\nexport const start = open",
      'seed/plant.ts': "import { Tea } from '@domain/tea/contract'\nexport const plant = Tea",
      'door/main.ts':
        "import { start } from '../local-cloud/main'\nimport { plant } from '../seed/plant'\nvoid [start, plant]",
    }),
  ).toEqual([])
})
