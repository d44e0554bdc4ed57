import type { Envelope } from '../domain/kernel/envelope'

interface Tally {
  calls: number
  refusals: number
  errors: number
  dbRequests: number
  examined: number
  /** Latest durations, milliseconds; the oldest fall out. */
  readonly durations: number[]
}

const KEPT = 1_000
const MOST_ACTIONS = 500

export interface CallMetrics {
  count(action: string, envelope: Envelope<unknown>, cost: { ms: number; db: number; examined: number }): void
  report(): Record<string, unknown>
}

const percentile = (sorted: readonly number[], share: number) =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10

function reportOf({ durations, ...tally }: Tally) {
  const sorted = [...durations].sort((a, b) => a - b)
  return { ...tally, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), p99: percentile(sorted, 0.99) }
}

/** Counts calls per action since the start; durations cover the latest thousand. */
export function callMetrics(): CallMetrics {
  const tallies = new Map<string, Tally>()
  return {
    count(action, envelope, { ms, db, examined }) {
      if (!envelope.ok && envelope.code === 'UNKNOWN_ACTION') return
      if (!tallies.has(action) && tallies.size >= MOST_ACTIONS) return
      const tally = tallies.get(action) ?? {
        calls: 0,
        refusals: 0,
        errors: 0,
        dbRequests: 0,
        examined: 0,
        durations: [],
      }
      tally.calls += 1
      tally.dbRequests += db
      tally.examined += examined
      if (!envelope.ok) tally[['INTERNAL', 'TIMEOUT'].includes(envelope.code) ? 'errors' : 'refusals'] += 1
      tally.durations.push(ms)
      if (tally.durations.length > KEPT) tally.durations.shift()
      tallies.set(action, tally)
    },
    report: () => Object.fromEntries([...tallies].map(([action, tally]) => [action, reportOf(tally)])),
  }
}
