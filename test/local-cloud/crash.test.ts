import { spawn } from 'node:child_process'
import path from 'node:path'
import { entries, startTestCloud, temporaryFolder } from './bundled'

jest.setTimeout(30 * 60_000)

const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 3)
const database = { collections: { left: { indexes: [] }, right: { indexes: [] } } }

/** Runs the child; `killAfter` acknowledgements it is killed with SIGKILL. @returns what it acknowledged */
async function runChild(mode: string, options: object, killAfter = Infinity): Promise<string[]> {
  const { library } = await entries()
  const child = spawn(process.execPath, [path.join(__dirname, 'crash-child.cjs')], {
    env: {
      ...process.env,
      CRASH_CHILD: JSON.stringify({ library, mode, options: { port: 0, timers: false, ...options } }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > killAfter) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('close', resolve))
  return said.split('\n').slice(0, -1)
}

test('killed at any moment, what was acknowledged is found and nothing is half', async () => {
  const dataDir = temporaryFolder('crash')
  const functionsDir = temporaryFolder('no-functions')
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    acknowledged.push(
      ...(await runChild('writers', { dataDir, functionsDir, database }, 20 + Math.floor(Math.random() * 200))),
    )
    const cloud = await startTestCloud({ dataDir, functionsDir, database })
    const found: Record<string, Set<unknown>> = { left: new Set(), right: new Set() }
    for await (const { collection, id } of cloud.store.export()) found[collection]?.add(id)
    await cloud.close()
    expect(acknowledged.filter((id) => !found['left']?.has(id))).toEqual([])
    expect([...(found['left'] ?? [])].filter((id) => !found['right']?.has(id))).toEqual([])
    expect(found['left']?.size).toBe(found['right']?.size)
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 20)
})

test('killed at each request of a transaction through the SDK, all of it is there or none', async () => {
  const functionsDir = path.join(__dirname, 'functions')
  const things = { collections: { things: { indexes: [] } } }
  const outcomes: string[] = []
  for (let crashAt = 1; !outcomes.includes('acknowledged'); crashAt++) {
    const dataDir = temporaryFolder('crash')
    const [outcome = 'killed'] = await runChild('transfer', { dataDir, functionsDir, database: things, crashAt })
    outcomes.push(outcome)
    const cloud = await startTestCloud({ dataDir, functionsDir: temporaryFolder('no-functions'), database: things })
    const [purse, receipt] = [await cloud.store.get('things', 'purse'), await cloud.store.get('things', 'receipt')]
    await cloud.close()
    const expected = { crashAt, left: outcome === 'killed' ? 10 : 7, receipt: outcome !== 'killed' }
    expect({ crashAt, left: purse?.['left'], receipt: receipt !== undefined }).toEqual(expected)
  }
  expect(outcomes).toEqual(['killed', 'killed', 'killed', 'killed', 'killed', 'acknowledged'])
})
