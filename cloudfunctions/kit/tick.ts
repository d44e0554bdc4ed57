import { countyIdOf } from './county'
import { command, putNew, query, remove, updateWhere } from './database'
import { due, dueId, newDue, startTerm, type DueRecord } from './due'
import { anyEffect, runEffects, type Effect } from './effect'
import type { Job, JobContext } from './job'
import { hashOfInput, journal, journalId } from './journal'
import { log } from './log'
import { randomId } from './random-ids'
import { rulesAt } from './rule-book'
import type { Slice } from './slice'
import { settle, transact } from './transact'
import type { Stored } from './collection'

const LEASE_MS = 2 * 60_000
/** Effects of a younger line may still be under way where it was written. */
const PENDING_AFTER_MS = 60_000
const BATCH = 50
/** What a standing term is about. */
const COUNTY = 'county'

export interface Ticked {
  /** Terms that ran out and were worked on. */
  fired: number
  /** Journal lines whose effects were made good. */
  settled: number
}

/** One minute's work: terms that ran out, effects left over. An idle minute reads twice and writes nothing. */
export function ticking(slices: readonly Slice[]) {
  const jobs = new Map(slices.flatMap((slice) => slice.jobs).map((job) => [job.kind, job]))
  const effects = [anyEffect(startTerm), ...slices.flatMap((slice) => slice.effects)]
  let standing = false

  return async ({ endsAt, only }: { endsAt: number; only?: string }): Promise<Ticked> => {
    const traceId = randomId()
    if (!standing) await startStanding([...jobs.values()])
    standing = true
    const fired = await fireDue(jobs, effects, { endsAt, traceId, ...(only === undefined ? {} : { only }) })
    return { fired, settled: only === undefined ? await settlePending(effects, traceId) : 0 }
  }
}

/** Starts what always runs, once per instance; a term that stands already is left alone. */
async function startStanding(jobs: readonly Job[]): Promise<void> {
  const now = Date.now()
  for (const { kind, standsFrom } of jobs) {
    if (!standsFrom) continue
    const term = { ...newDue(kind, COUNTY, standsFrom(now)), standing: true }
    await putNew(due, countyIdOf(), dueId(kind, COUNTY), term)
  }
}

interface Run {
  readonly endsAt: number
  readonly traceId: string
  /** Only terms of this kind, whether or not they ran out. */
  readonly only?: string
}

async function fireDue(jobs: ReadonlyMap<string, Job>, effects: readonly Effect[], run: Run): Promise<number> {
  const now = Date.now()
  const where = run.only === undefined ? { dueAt: command.lte(now) } : { kind: run.only }
  const terms = await query(due, { where, orderBy: ['dueAt', 'asc'], limit: BATCH })
  let fired = 0
  for (const term of terms) {
    if (Date.now() > run.endsAt - 5_000) break
    const job = jobs.get(term.kind)
    if (job && (await lease(term, now)) && (await fire(job, term, effects, run))) fired += 1
  }
  return fired
}

/** True for the one instance that got the term; a lease that ran out may be taken over. */
async function lease(term: Stored<DueRecord>, now: number): Promise<boolean> {
  const mine = { lease: now + LEASE_MS, attempts: command.inc(1) }
  return (await updateWhere(due, { _id: term._id, lease: command.lte(now), dueAt: term.dueAt }, mine)) === 1
}

async function fire(job: Job, term: Stored<DueRecord>, effects: readonly Effect[], run: Run): Promise<boolean> {
  try {
    const { again } = await job.run(contextOf(job, term, effects, run), term.ref)
    if (again === undefined) await remove(due, dueId(term.kind, term.ref))
    else await updateWhere(due, { _id: term._id }, { dueAt: again, lease: 0, attempts: 0 })
    return true
  } catch (cause) {
    log.error(
      { traceId: run.traceId, job: job.kind, ref: term.ref, err: String(cause) },
      'job failed; its lease runs out',
    )
    return false
  }
}

function contextOf(job: Job, term: Stored<DueRecord>, effects: readonly Effect[], run: Run): JobContext {
  const countyId = countyIdOf()
  const now = Date.now()
  return {
    countyId,
    now,
    rules: () => rulesAt(now),
    transact: (key, callback) => {
      const action = `clock.${job.kind}`
      const input = { ref: term.ref, key }
      return transact(
        {
          ...{ countyId, actor: 'system', action, traceId: run.traceId, effects, deadline: run.endsAt - 5_000 },
          journalId: journalId('system', action, `${term.ref}|${term.dueAt}|${key}`),
          inputHash: hashOfInput(input),
        },
        callback,
      )
    },
  }
}

async function settlePending(effects: readonly Effect[], traceId: string): Promise<number> {
  const where = { pending: true, at: command.lte(Date.now() - PENDING_AFTER_MS) }
  const lines = await query(journal, { where, orderBy: ['at', 'asc'], limit: BATCH })
  let settled = 0
  for (const line of lines) {
    const context = { countyId: line.countyId, at: line.at, now: Date.now() }
    if (!(await runEffects(effects, context, line.effects, traceId))) continue
    await settle(line._id, traceId)
    settled += 1
  }
  return settled
}
