import * as z from 'zod/mini'
import type { LocalCloud, Route, RouteResponse } from '../local-cloud/main'
import { costHeader } from './cost-header'
import { findAll } from './find-all'
import { json } from './json'

const Moved = z.union([
  z.strictObject({ advanceMs: z.int().check(z.minimum(0), z.maximum(400 * 86_400_000)) }),
  z.strictObject({ at: z.int().check(z.minimum(0)) }),
])

const DueTerm = z.object({ dueAt: z.number(), standing: z.optional(z.boolean()) })

/** More than there are standing terms, which may run late: a moving clock does not stop for them. */
const TERMS_LOOKED_AT = 20

/** Rounds of the clock at one instant, so that a batch larger than one run is worked off. */
const MOST_ROUNDS = 2_000

const Ticked = z.object({ fired: z.number(), settled: z.number() })

function bodyOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

async function nextDue(cloud: LocalCloud, after: number): Promise<number | undefined> {
  const where = { dueAt: { $gt: after } }
  const asked = { orderBy: 'dueAt', limit: TERMS_LOOKED_AT }
  const terms = z.array(DueTerm).parse(await findAll(cloud, 'due', where, asked))
  const dueAts = [terms.find(({ standing }) => !standing)?.dueAt, cloud.payments.nextDue()]
  const ahead = dueAts.filter((dueAt) => dueAt !== undefined && dueAt > after)
  return ahead.length === 0 ? undefined : Math.min(...ahead.map(Number))
}

async function tick(cloud: LocalCloud): Promise<number> {
  const done = await cloud.invoke('clock', { Type: 'Timer' }, { trigger: 'timer' })
  const ticked = z.safeParse(Ticked, done.ok ? done.value : undefined)
  return ticked.success ? ticked.data.fired + ticked.data.settled : 0
}

/** Runs payments and the clock at the present instant until the clock finds nothing more to do. */
async function workOff(cloud: LocalCloud): Promise<void> {
  await cloud.payments.run()
  for (let round = 0; round < MOST_ROUNDS; round++) if ((await tick(cloud)) === 0) break
  await cloud.payments.run()
}

/** Goes from due time to due time, so that every term fires at its own instant. */
async function moveTo(cloud: LocalCloud, target: number): Promise<void> {
  await workOff(cloud)
  let last = cloud.clock.now()
  for (;;) {
    const due = await nextDue(cloud, last)
    if (due === undefined || due > target) break
    await cloud.clock.set(due)
    last = due
    await workOff(cloud)
  }
  await cloud.clock.set(Math.max(target, cloud.clock.now()))
  await workOff(cloud)
}

/** Runs work one after the other: the minute's timer and a moved clock never compete for the same terms. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

export function oneAfterTheOther(): InTurn {
  let queue: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = queue.then(work)
    queue = mine.catch(() => undefined)
    return mine
  }
}

const MINUTE = 60_000
const SECOND = 1_000

/** The timers of the clock function and of payments while nobody moves the clock; returns what stops them. */
export function startClock(cloud: LocalCloud, inTurn: InTurn): () => void {
  const timers = [
    setInterval(() => void inTurn(() => tick(cloud)), MINUTE),
    setInterval(() => void inTurn(() => cloud.payments.run()), SECOND),
  ]
  return () => timers.forEach((timer) => clearInterval(timer))
}

/** Moving the clock, and running one kind of job now. */
export function clockRoutes(inTurn: InTurn): Route[] {
  return [
    {
      method: 'POST',
      path: '/local/clock',
      contentType: 'json',
      handle: async ({ body }, cloud) => inTurn(() => moveClock(body, cloud)),
    },
    {
      method: 'POST',
      path: '/local/jobs/*',
      contentType: 'json',
      handle: async ({ path }, cloud) =>
        inTurn(async () => {
          const done = await cloud.invoke('clock', { only: path.slice('/local/jobs/'.length) }, { trigger: 'timer' })
          return json(200, done.ok ? done.value : { fired: 0, settled: 0 }, costHeader(done.cost))
        }),
    },
  ]
}

async function moveClock(body: Buffer, cloud: LocalCloud): Promise<RouteResponse> {
  const moved = z.safeParse(Moved, bodyOf(body))
  if (!moved.success) return json(400, { problem: '要写 advanceMs（毫秒，不小于 0）或 at（时间戳）' })
  const now = cloud.clock.now()
  const target = 'at' in moved.data ? moved.data.at : now + moved.data.advanceMs
  if (target < now) return json(400, { problem: '时间只能往后走' })
  await moveTo(cloud, target)
  return json(200, { now: cloud.clock.now() })
}
