import path from 'node:path'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { LocalCloud } from '../../local-cloud/main'
import { busiestMinutes } from './busiest-minutes'
import { functionsDir, type Start } from './places'

const CALLERS = 12
let lastId = 0

const orderEvent = () => ({ deed: 'order', slot: `s${Math.floor(Math.random() * 500)}`, id: ++lastId })

/** A server in its own thread that answers every `/admin` request at once with what the SDK expects, and does nothing. */
const NOOP = `
const { parentPort } = require('node:worker_threads')
const http = require('node:http')
const server = http.createServer({ keepAliveTimeout: 60000 }, (request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString())
    const body = '{"requestId":"noop","transactionId":"noop","data":{"list":["{\\\\"_id\\\\":\\\\"who\\\\",\\\\"left\\\\":{\\\\"$numberInt\\\\":\\\\"5\\\\"}}"],"updated":1,"insertedIds":["x"]}}'
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  })
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))`

/** The same functions against a database that does nothing: the most that any store could give. */
export async function ceiling(start: Start) {
  const worker = new Worker(NOOP, { eval: true })
  const port = await new Promise<number>((resolve) => worker.once('message', resolve))
  const { cloud } = await start({
    env: { TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }) },
  })
  return {
    cloud,
    async close() {
      await cloud.close()
      await worker.terminate()
    },
  }
}

async function call(cloud: LocalCloud, event: object): Promise<unknown> {
  const done = await cloud.invoke('bench', event)
  if (!done.ok) throw new Error(`${done.code} ${done.message}`)
  return done.value
}

/** Twelve callers, each calling again as soon as it is answered. CPU counts everything in this process. */
export async function closedLoop(cloud: LocalCloud, deed: 'order' | 'get', seconds: number) {
  const until = performance.now() + seconds * 1000
  const startedAt = performance.now()
  const cpu = process.cpuUsage()
  let calls = 0
  const caller = async () => {
    while (performance.now() < until) {
      await call(cloud, deed === 'order' ? orderEvent() : { deed })
      calls++
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, caller))
  const { user, system } = process.cpuUsage(cpu)
  return { perSecond: calls / ((performance.now() - startedAt) / 1000), cpuMs: (user + system) / 1000 / calls }
}

/** Orders one after another through gateway and worker, over the same requests by a client in this thread. */
export async function oneCaller(cloud: LocalCloud): Promise<number> {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${cloud.url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SILENCE: 'true',
  })
  const index = path.join(functionsDir, 'bench/index.js')
  const { order } = createRequire(index)(index) as { order: (event: object) => Promise<unknown> }
  const time = async (work: () => Promise<unknown>) => {
    for (let i = 0; i < 50; i++) await work()
    const startedAt = performance.now()
    for (let i = 0; i < 200; i++) await work()
    return performance.now() - startedAt
  }
  const bare = await time(() => order(orderEvent()))
  return bare / (await time(() => call(cloud, orderEvent())))
}

/** 200 callers at once for a slot with 20 seats. */
export async function racers(cloud: LocalCloud) {
  await cloud.store.insert('slots', [{ _id: 'race', left: 20 }])
  const startedAt = performance.now()
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => call(cloud, { deed: 'order', slot: 'race', id: ++lastId })),
  )
  const seconds = (performance.now() - startedAt) / 1000
  return {
    seconds,
    seated: answers.filter((answer) => answer === 'seated').length,
    full: answers.filter((answer) => answer === 'full').length,
  }
}

/**
 * The busiest ten minutes of a day of 550,000 orders from their beginning, replayed as they come whether answered or not;
 * latency counts from the scheduled time.
 */
export async function peak(cloud: LocalCloud, seconds: number) {
  const arrivals = busiestMinutes(550_000).filter((at) => at < seconds * 1000)
  const startedAt = performance.now()
  const latencies = await Promise.all(
    arrivals.map(async (at) => {
      const due = startedAt + at
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
      await call(cloud, orderEvent())
      return performance.now() - due
    }),
  )
  latencies.sort((a, b) => a - b)
  const share = (part: number) => latencies[Math.floor(latencies.length * part)] ?? NaN
  return { offered: arrivals.length / seconds, p50: share(0.5), p95: share(0.95), p99: share(0.99) }
}
