import type { Decision } from '@domain/kernel/decision'
import type { RuleBook } from './rule-book'
import type { JournalledTx } from './transact'

export interface JobContext {
  readonly countyId: string
  readonly now: number
  rules(): Promise<RuleBook>
  /** Writes once per `key`, in the clock's name; running the job again finds it done. */
  transact<Refusal extends string>(
    key: string,
    callback: (tx: JournalledTx) => Promise<Decision<object, Refusal>>,
  ): Promise<Decision<object, Refusal>>
}

/** What is left of a term after its job ran: nothing, or another instant (epoch ms). */
export type JobResult = { again?: number }

/** Work the clock does for one `due` document; not callable from outside; idempotent. */
export interface Job {
  readonly kind: string
  run(context: JobContext, ref: string): Promise<JobResult>
  /** First instant (epoch ms) of a job whose one term the clock starts by itself and that always answers `again`. */
  readonly standsFrom?: (now: number) => number
}

export function defineJob(kind: string, run: Job['run']): Job {
  return { kind, run }
}

/**
 * Work that never ends, with one term for the county. It must lose nothing by running late: a clock that jumps does
 * not stop for it.
 */
export function defineStandingJob(kind: string, standsFrom: (now: number) => number, run: Job['run']): Job {
  return { kind, run, standsFrom }
}
