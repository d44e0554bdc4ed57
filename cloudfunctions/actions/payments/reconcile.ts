import { addDays, instantOf, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { seekKey } from '@domain/kernel/seek'
import { readBill, type RefundLine } from '@domain/payments/bill'
import { differencesOf, type Line } from '@domain/payments/rules'
import { downloadBill } from '../../kit/cloud-pay'
import { command, get, query } from '../../kit/database'
import { defineStandingJob, type Job, type JobContext } from '../../kit/job'
import { endRefund } from './end-refund'
import { noteMismatch } from './note-mismatch'
import type { Purposes } from './purpose'
import { takeUnheard } from './take-unheard'
import { payMerchants, payOrders, type PayOrderRecord } from './store'
import type { Stored } from '../../kit/collection'

const PAGE = 500
const MOST_MERCHANTS = 100
/** Bills of a day are there from nine o'clock of the next one. */
const READY_MINUTE = 10 * 60

type Order = Stored<PayOrderRecord>

/** Orders of a merchant that were paid, or asked back, on a day; page by page. */
async function ordersOf(subMchId: string, by: 'paidSeek' | 'refundSeek', day: string): Promise<Order[]> {
  const before = seekKey(startOfDay(addDays(day, 1)), '')
  const found: Order[] = []
  for (let after = seekKey(startOfDay(day), ''); ;) {
    const where = { subMchId, [by]: command.and(command.gt(after), command.lt(before)) }
    const page = await query(payOrders, { where, orderBy: [by, 'asc'], limit: PAGE })
    found.push(...page)
    const last = page.at(-1)?.[by]
    if (page.length < PAGE || last === undefined) return found
    after = last
  }
}

/** A refund's number names its order. */
const orderNoOf = (no: string) => no.replace(/-r$/, '')

async function note(
  context: JobContext,
  day: string,
  ours: readonly Line[],
  theirs: readonly Line[],
  of: 'paid' | 'refunded',
) {
  for (const { kind, no, ours: own, theirs: other } of differencesOf(ours, theirs, of)) {
    const order = await get(payOrders, orderNoOf(no))
    await noteMismatch(context, order, { kind, orderNo: no, ours: own, theirs: other, billDay: day })
  }
}

/** What the bill says has arrived has arrived, though no callback came and the platform lists no refund when asked. */
async function endArrived({ transact }: JobContext, purposes: Purposes, refunds: readonly RefundLine[]) {
  for (const { no } of refunds.filter(({ arrived }) => arrived)) {
    const orderNo = orderNoOf(no)
    const status = (await get(payOrders, orderNo))?.status
    if (status === 'refunding' || status === 'refund_failed')
      await transact(`arrived_${orderNo}`, (tx) => endRefund(tx, purposes, orderNo, true))
  }
}

/** Numbers of a bill that our books have no payment for. */
function unheardIn(billed: readonly Line[], known: readonly Order[]): string[] {
  const ours = new Set(known.map(({ _id }) => _id))
  return billed.flatMap(({ no }) => (ours.has(no) ? [] : no))
}

/** Holds one merchant's day against its bill; everything that does not fit stands in the queue, once. */
async function reconcileDay(context: JobContext, purposes: Purposes, subMchId: string, day: string): Promise<void> {
  const bill = readBill((await downloadBill(subMchId, day.replace(/-/g, ''))) ?? '')
  const known = await ordersOf(subMchId, 'paidSeek', day)
  const unheard = unheardIn(bill.paid, known)
  for (const orderNo of unheard) await takeUnheard(context, purposes, orderNo)
  const paid = unheard.length > 0 ? await ordersOf(subMchId, 'paidSeek', day) : known
  const back = await ordersOf(subMchId, 'refundSeek', day)
  const ours = paid.map(({ _id: no, totalFee, paidFee = totalFee }) => ({ no, fen: paidFee }))
  const asked = back.map(({ refundNo = '', totalFee, refundFee = totalFee }) => ({ no: refundNo, fen: refundFee }))
  await note(context, day, ours, bill.paid, 'paid')
  await note(context, day, asked, bill.refunded, 'refunded')
  await endArrived(context, purposes, bill.refunded)
}

/** The next instant at which yesterday's bills are there. */
function nextBill(now: number): number {
  const today = instantOf(shanghaiDate(now), READY_MINUTE)
  return now < today ? today : instantOf(addDays(shanghaiDate(now), 1), READY_MINUTE)
}

/** Days looked at again, for a clock that stood still or a bill that did not come. */
const DAYS = 3

/** Every day at ten: the books of the last days against the bills. Merchants there are only where money is switched on. */
export function reconcileWith(purposes: Purposes): Job {
  return defineStandingJob('payments.reconcile', nextBill, async (context) => {
    const merchants = await query(payMerchants, { where: {}, limit: MOST_MERCHANTS })
    for (const { _id: subMchId } of merchants) {
      for (let back = DAYS; back >= 1; back--)
        await reconcileDay(context, purposes, subMchId, addDays(shanghaiDate(context.now), -back))
    }
    return { again: nextBill(context.now) }
  })
}
