import type { Invocation } from '../../contract'
import { chance, happens, type PayFaults } from './pay-faults'
import type { PayJob, PayLedger, PayOrder, PayRefund } from './pay-ledger'
import { envelope, paidMembers } from './pay-orders'
import { dateAndTime } from './pay-times'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** Pauses between tries as WeChat Pay has them; the last one repeats until two days are over. */
const PAUSES = [15 * SECOND, 15 * SECOND, 30 * SECOND, 3 * MINUTE, 10 * MINUTE, 20 * MINUTE]
const LATER_PAUSES = [30 * MINUTE, 30 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 3 * HOUR, 3 * HOUR, 6 * HOUR]
const BACKOFF = [...PAUSES, ...LATER_PAUSES]
const GIVE_UP_MS = 48 * HOUR
const AT_ONCE = 8

export interface PayJobsOptions {
  ledger: PayLedger
  appId: string
  envId: string
  now: () => number
  invoke: (functionName: string, event: object) => Promise<Invocation>
  say: (text: string) => void
}

export interface PayJobs {
  paid(order: PayOrder): void
  refundAsked(refund: PayRefund): void
  /** Does everything that is due, and what becomes due by it. */
  run(): Promise<void>
  /** When the next thing is due; undefined = nothing waits. */
  nextDue(): number | undefined
  stop(): Promise<void>
}

/** What happens after a call was answered: refunds end, functions are told of results until they acknowledge. */
export function openPayJobs(options: PayJobsOptions): PayJobs {
  const { ledger, now } = options
  let running: Promise<void> = Promise.resolve()
  let stopped = false

  const plan = (kind: PayJob['kind'], about: string, delayMs: number, altered: PayJob['altered'] = {}, copy = 0) => {
    const dueAt = now() + delayMs
    const key = `${kind}|${about}|${dueAt}|${copy}`
    ledger.keepJob({ key, kind, about, dueAt, firstAt: dueAt, attempts: 0, altered, state: 'waiting' })
  }
  const planMessages = (kind: 'paid' | 'refunded', about: string, orderKey: string, altered: PayJob['altered']) => {
    const faults = ledger.faults()
    if (happens(faults, 'lost', about)) return
    const delayMs = delayOf(faults, about)
    plan(kind, about, delayMs, altered)
    if (happens(faults, 'doubled', about)) {
      plan(kind, about, delayMs, altered, 1)
      plan(kind, about, delayMs + MINUTE, altered, 2)
    }
    if (kind === 'refunded' && happens(faults, 'outOfOrder', orderKey)) plan('paid', orderKey, delayMs + 30 * SECOND)
  }

  const carryOut = async (job: PayJob): Promise<void> => {
    if (job.kind === 'settle') return settle(job)
    if (await tell(job, options)) return ledger.keepJob({ ...job, state: 'done' })
    const dueAt = now() + (BACKOFF[Math.min(job.attempts, BACKOFF.length - 1)] ?? HOUR)
    const state = dueAt - job.firstAt > GIVE_UP_MS ? 'given up' : 'waiting'
    ledger.keepJob({ ...job, attempts: job.attempts + 1, dueAt, state })
  }
  const settle = (job: PayJob) => {
    const refund = ledger.refund(job.about)
    ledger.keepJob({ ...job, state: 'done' })
    if (refund?.state !== 'PROCESSING') return
    const failed = happens(ledger.faults(), 'refundFails', `${refund.key}|${refund.tries}`)
    const ended: PayRefund = { ...refund, state: failed ? 'CHANGE' : 'SUCCESS', endedAt: now() }
    ledger.keepRefund(ended)
    if (ended.functionName !== '') planMessages('refunded', ended.key, ended.orderKey, {})
  }

  // A crash may have come between the end of a refund and the line that tells of it.
  const settling = new Set(ledger.waiting().flatMap(({ kind, about }) => (kind === 'settle' ? about : [])))
  for (const { key, state, tries } of ledger.refunds()) {
    if (state === 'PROCESSING' && !settling.has(key)) plan('settle', key, 0, {}, tries)
  }

  const runDue = async () => {
    for (;;) {
      const due = ledger.waiting().filter(({ dueAt }) => dueAt <= now())
      if (due.length === 0 || stopped) return
      due.sort((one, other) => one.dueAt - other.dueAt || (one.key < other.key ? -1 : 1))
      await Promise.all(due.slice(0, AT_ONCE).map(carryOut))
    }
  }
  const run = () => (running = running.then(runDue))
  const soon = () =>
    setImmediate(() => {
      if (!stopped) void run()
    })

  return {
    paid(order) {
      planMessages('paid', order.key, order.key, alteredOf(ledger.faults(), order))
      soon()
    },
    refundAsked(refund) {
      plan('settle', refund.key, 0, {}, refund.tries)
      soon()
    },
    run,
    nextDue: () =>
      ledger.waiting().reduce<number | undefined>((least, { dueAt }) => Math.min(least ?? dueAt, dueAt), undefined),
    async stop() {
      stopped = true
      await running
    },
  }
}

/** Late: after the half hour most shops wait. Out of order: within two minutes, so that others overtake it. */
function delayOf(faults: PayFaults, about: string): number {
  const seed = faults.seed ?? 0
  if (happens(faults, 'late', about)) return Math.floor(40 * MINUTE + chance(seed, 'how late', about) * 2 * HOUR)
  if (happens(faults, 'outOfOrder', about)) return Math.floor(chance(seed, 'overtaken', about) * 2 * MINUTE)
  return 0
}

function alteredOf(faults: PayFaults, order: PayOrder): Record<string, unknown> {
  return {
    ...(happens(faults, 'wrongAmount', order.key) ? { totalFee: order.totalFee + 1, cashFee: order.totalFee + 1 } : {}),
    ...(happens(faults, 'wrongMerchant', order.key) ? { subMchId: '1999999999' } : {}),
  }
}

/** Tells the function; only `errcode: 0` is an acknowledgement. It is called by the platform, without a person. */
async function tell(job: PayJob, { ledger, appId, envId, invoke, say }: PayJobsOptions): Promise<boolean> {
  const refund = job.kind === 'refunded' ? ledger.refund(job.about) : undefined
  const order = ledger.order(refund?.orderKey ?? job.about)
  if (!order) return true
  const to = refund ?? order
  if (to.envId !== envId) {
    say(`payments: no environment ${to.envId}, nobody is told of ${job.about}`)
    return false
  }
  const event = refund ? refundMessage(order, refund, appId) : paidMessage(order, appId)
  const outcome = await invoke(to.functionName, { ...event, ...job.altered })
  if (!outcome.ok) say(`payments: ${to.functionName} was told of ${job.about}: ${outcome.code} ${outcome.message}`)
  const answer = outcome.ok ? outcome.value : undefined
  return typeof answer === 'object' && answer !== null && 'errcode' in answer && answer.errcode === 0
}

const camelCased = (members: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )

function paidMessage(order: PayOrder, appId: string): Record<string, unknown> {
  const { return_msg: _, ...members } = envelope(appId, order.subMchId)
  return camelCased({ ...members, ...paidMembers(order) })
}

/** The result of a refund has no `resultCode`: `refundStatus` says how it ended. */
function refundMessage(order: PayOrder, refund: PayRefund, appId: string): Record<string, unknown> {
  const { return_msg: _, result_code: __, ...members } = envelope(appId, order.subMchId)
  return camelCased({
    ...members,
    ...{ transaction_id: order.transactionId, out_trade_no: order.outTradeNo },
    ...{ refund_id: refund.refundId, out_refund_no: refund.outRefundNo },
    ...{ total_fee: order.totalFee, settlement_total_fee: order.totalFee },
    ...{ refund_fee: refund.refundFee, settlement_refund_fee: refund.refundFee },
    ...{ refund_status: refund.state, refund_recv_accout: '支付用户零钱' },
    ...(refund.state === 'SUCCESS' ? { success_time: dateAndTime(refund.endedAt ?? 0) } : {}),
    ...{ refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS', refund_request_source: 'API' },
  })
}
