import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ROOT } from '../house/source-files'

interface Running {
  readonly url: string
  /** What was printed before the address. */
  readonly steps: string
  /** Sends the signal and answers with the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** The first start of a checkout that was never built builds. */
const WITH_A_BUILD_MS = 300_000

let dataDir: string
let started: ChildProcess[]

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'start-'))
  started = []
})

afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  fs.rmSync(dataDir, { recursive: true, force: true })
})

/** `npm start` on a free port, until its address is printed. */
function start(env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs')], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  let output = ''
  return new Promise((resolve, reject) => {
    const take = (chunk: unknown) => {
      output += String(chunk)
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (!url) return
      const end = (signal: NodeJS.Signals) => (child.kill(signal), closed)
      resolve({ url, steps: output.slice(0, output.indexOf(url)), end })
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    void closed.then((code) => reject(new Error(`ended with ${code}\n${output}`)))
  })
}

test(
  'a second start builds nothing, serves at once, and ends cleanly on Ctrl-C',
  async () => {
    const first = await start()
    expect(await first.end('SIGTERM')).toBe(0)
    const second = await start()
    expect(second.steps.match(/unchanged/g)).toHaveLength(3)
    expect(second.steps).not.toMatch(/built|Installing|skipped/)
    const health = await fetch(`${second.url}/health`)
    expect(await health.json()).toMatchObject({ ok: true, functions: expect.arrayContaining(['api', 'clock']) })
    expect(await (await fetch(second.url)).text()).toContain('<div id="app">')
    expect(await second.end('SIGINT')).toBe(0)
  },
  WITH_A_BUILD_MS,
)

test('a production environment is refused with a sentence', async () => {
  await expect(start({ NODE_ENV: 'production' })).rejects.toThrow(/ended with 1\n[^]*NODE_ENV=production/)
})

test('a setting that makes no sense is refused with a sentence', async () => {
  await expect(start({ SEED: 'everything' })).rejects.toThrow('SEED must be demo, county or none, not everything')
})
