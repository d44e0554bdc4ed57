import type { Meters, SharedClock } from '../host/shared-memory'
import type { Reply } from './action'
import { transactionBusy } from './platform-error'

/** Lets the statements of one transaction through one at a time. */
export interface BusyGuard {
  /** Runs `work`, or answers that the transaction is busy. `madeAt` is when the client made the request, on its clock. */
  alone(
    transactionId: unknown,
    token: string | undefined,
    madeAt: number | undefined,
    work: () => Promise<Reply>,
  ): Promise<Reply>
}

const REMEMBERED = 1000

/**
 * A statement is too early when another of its transaction is under way, or when the client made it before the last
 * answer was given: two statements sent together reach this machine one after the other, and would reach the cloud at once.
 */
export function openBusyGuard(clock: SharedClock, meters: Meters): BusyGuard {
  const underWay = new Set<string>()
  const answeredAt = new Map<string, number>()

  const madeTooEarly = (id: string, token: string | undefined, madeAt: number | undefined) => {
    const answered = answeredAt.get(id)
    if (answered === undefined || madeAt === undefined || Number.isNaN(madeAt)) return false
    const offset = meters.open(token) ? clock.offsetMs() : 0
    return madeAt - offset < Math.floor(answered)
  }

  return {
    async alone(transactionId, token, madeAt, work) {
      if (typeof transactionId !== 'string' || transactionId === '') return work()
      if (underWay.has(transactionId) || madeTooEarly(transactionId, token, madeAt)) {
        const { code, message } = transactionBusy()
        return { requestId: `local-busy-${transactionId}`, code, message }
      }
      underWay.add(transactionId)
      try {
        return await work()
      } finally {
        underWay.delete(transactionId)
        answeredAt.set(transactionId, Date.now())
        const [oldest] = answeredAt.keys()
        if (answeredAt.size > REMEMBERED && oldest !== undefined) answeredAt.delete(oldest)
      }
    },
  }
}
