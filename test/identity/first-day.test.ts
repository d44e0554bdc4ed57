import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { freshDataDir } from '../world/product'

const MAIN = path.resolve(__dirname, '../../dist/local/main.js')
const DAY = 86_400_000

interface EmptyCounty {
  readonly code: string | undefined
  call(action: string, input: object, user: string, as?: string): Promise<{ ok: boolean; code?: string; value?: never }>
  advance(ms: number): Promise<void>
  stop(): Promise<void>
}

/** What the product says until it stands. */
function untilEmpty(output: Readable): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (said.includes('空的县')) resolve(said)
    })
    output.once('close', () => reject(new Error(`the product ended before it stood:\n${said}`)))
  })
}

/** An empty county as a deployment leaves it; the terminal shows the one-time code at the first start. */
async function emptyCounty(dataDir: string): Promise<EmptyCounty> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', DATA_DIR: dataDir, SEED: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await untilEmpty(child.stdout)
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
  const send = async (to: string, body: object, headers: Record<string, string> = {}) => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }
    return (await fetch(`${url}${to}`, init)).json()
  }
  return {
    code: /一次性代码：(\S+)/.exec(said)?.[1],
    call: (action, input, user, as) =>
      send(`/call/${action}`, input, { 'x-local-user': user, ...(as === undefined ? {} : { 'x-act-as': as }) }),
    advance: async (advanceMs) => void (await send('/local/clock', { advanceMs })),
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

let serial = 0
const requestId = () => `first-day-${(serial += 1)}-abcdef`

test('the printed code makes one first administrator, once; accounts close after fifteen days', async () => {
  const dataDir = freshDataDir()
  let county = await emptyCounty(dataDir)
  const code = county.code
  expect(code).toMatch(/^[A-Za-z0-9_-]{20}$/)
  for (const user of ['first', 'second']) await county.call('identity.signIn', { requestId: requestId() }, user)
  const claim = (user: string, said: string) =>
    county.call('identity.claimFirstAdmin', { requestId: requestId(), code: said }, user)
  expect(await claim('first', 'x'.repeat(20))).toMatchObject({ code: 'FIRST_CODE_WRONG' })
  const tried = await Promise.all([claim('first', String(code)), claim('second', String(code))])
  expect(tried.filter(({ ok }) => ok)).toHaveLength(1)
  const winner = tried[0]?.ok ? 'first' : 'second'
  const me = await county.call('identity.me', {}, winner)
  expect(me.value).toMatchObject({ posts: [{ role: 'county_admin', unitId: 'JT' }] })
  await county.stop()

  county = await emptyCounty(dataDir)
  expect(county.code).toBeUndefined()
  expect(await claim(winner === 'first' ? 'second' : 'first', String(code))).toMatchObject({ code: 'FIRST_CODE_WRONG' })

  const loser = winner === 'first' ? 'second' : 'first'
  const closing = await county.call('identity.requestClosing', { requestId: requestId() }, loser)
  expect(closing.ok).toBe(true)
  await county.advance(14 * DAY)
  expect((await county.call('identity.me', {}, loser)).value).toMatchObject({ status: 'closing' })
  await county.call('identity.cancelClosing', { requestId: requestId() }, loser)
  await county.advance(2 * DAY)
  expect((await county.call('identity.me', {}, loser)).value).toMatchObject({ status: 'active' })
  await county.call('identity.requestClosing', { requestId: requestId() }, loser)
  await county.advance(15 * DAY + 60_000)
  expect((await county.call('identity.me', {}, loser)).value).toEqual({ roles: ['guest'], posts: [] })
  await county.stop()
  fs.rmSync(dataDir, { recursive: true, force: true })
})
