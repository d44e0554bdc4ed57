import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { balances, exportLedger } from '@domain/fund/contract'
import type { InputFor } from '@domain/kernel/contract'
import { world, type World } from '../world/world'
import { handsOf, HERE, paid } from './books'

let county: World
let folder: string
beforeAll(async () => {
  county = await world()
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fund-'))
}, 180_000)
afterAll(async () => {
  fs.rmSync(folder, { recursive: true, force: true })
  await county.close()
})

/** The whole ledger as anybody downloads it. */
async function downloaded(which: { unitId: string; year: number }): Promise<string> {
  let csv = ''
  for (let after: string | undefined; ;) {
    const input: InputFor<typeof exportLedger> = { ...which, ...(after === undefined ? {} : { after }) }
    const page = await county.guest().does(exportLedger, input)
    csv += page.csv
    after = page.next
    if (after === undefined) return csv
  }
}

/** Runs the script as a person would: with Node and nothing else. */
function recheck(csv: string, fingerprint?: string): { ok: boolean; said: string } {
  const file = path.join(folder, '账目.csv')
  fs.writeFileSync(file, `\uFEFF${csv}`)
  const args = [path.resolve('scripts/fund-recheck.mjs'), file, ...(fingerprint === undefined ? [] : [fingerprint])]
  try {
    return { ok: true, said: execFileSync(process.execPath, args, { encoding: 'utf8', cwd: folder }) }
  } catch (cause) {
    return { ok: false, said: String((cause as { stdout: string }).stdout) }
  }
}

test('an export rechecks with the fingerprint of the page, and every planted alteration is found', async () => {
  await paid(handsOf(county), 56_789)
  const { fingerprint, rows, freeFen, asideFen } = await county.guest().does(balances, HERE)
  const csv = await downloaded(HERE)
  const sound = recheck(csv, fingerprint)
  expect(sound.said).toContain(`指纹 ${fingerprint}`)
  expect(sound.said).toContain(`${rows} 笔`)
  expect(sound.said).toContain(`余额 ${((freeFen + asideFen) / 100).toFixed(2)} 元`)
  expect(sound.ok).toBe(true)

  const lines = csv.trimEnd().split('\r\n')
  const joined = (kept: readonly string[]) => `${kept.join('\r\n')}\r\n`
  const at = lines.findIndex((line) => line.includes('车棚钢架'))
  const row = lines[at] ?? ''
  const changed = (line: string) => joined(lines.map((one, i) => (i === at ? line : one)))
  const planted: Readonly<Record<string, string>> = {
    'another amount in sight': changed(row.replace('567.89', '967.89')),
    'another amount in the record': changed(row.replaceAll('56789', '96789')),
    'another title in the record': changed(row.replace(/title"":""车棚钢架/, 'title"":""办公用品')),
    'another time': changed(row.replace(/""at"":\d+/, '""at"":1')),
    'an entry taken out': joined(lines.filter((_, i) => i !== 2)),
    'an entry twice': joined([...lines, row]),
  }
  const passed = Object.entries(planted).filter(([, text]) => text === csv || recheck(text).ok)
  expect(passed.map(([name]) => name)).toEqual([])
  const cutOff = recheck(joined(lines.slice(0, -1)), fingerprint)
  expect(cutOff.ok).toBe(false)
})

test('years that were carried on recheck on both sides of the turn', async () => {
  for (const year of [2025, 2026]) {
    const { fingerprint } = await county.guest().does(balances, { unitId: 'JT0102', year })
    expect(recheck(await downloaded({ unitId: 'JT0102', year }), fingerprint)).toMatchObject({ ok: true })
  }
})
