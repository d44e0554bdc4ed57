import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PayFaults } from './pay-faults'

/** An order as WeChat Pay keeps it. Money in fen, times in epoch ms. */
export interface PayOrder {
  readonly key: string
  readonly outTradeNo: string
  readonly subMchId: string
  readonly functionName: string
  readonly envId: string
  readonly openid: string
  readonly body: string
  readonly attach: string
  readonly deviceInfo: string
  readonly totalFee: number
  readonly createdAt: number
  readonly expiresAt: number
  /** The parameters that must be the same when the number is used again. */
  readonly asked: string
  readonly prepayId: string
  readonly prepaidAt: number
  readonly state: 'NOTPAY' | 'SUCCESS' | 'CLOSED'
  readonly paidAt?: number
  readonly transactionId?: string
}

export interface PayRefund {
  readonly key: string
  readonly orderKey: string
  readonly outRefundNo: string
  readonly refundId: string
  readonly refundFee: number
  /** Where the result goes; empty = nobody is told. */
  readonly functionName: string
  readonly envId: string
  readonly askedAt: number
  /** How often it was asked for after it had failed. */
  readonly tries: number
  readonly state: 'PROCESSING' | 'SUCCESS' | 'CHANGE'
  readonly endedAt?: number
}

/** Something that happens by itself at a time: a refund comes to its end, or a function is told of a result. */
export interface PayJob {
  readonly key: string
  readonly kind: 'settle' | 'paid' | 'refunded'
  /** Order or refund it is about. */
  readonly about: string
  readonly dueAt: number
  readonly firstAt: number
  readonly attempts: number
  /** Members of the message that are made wrong on purpose. */
  readonly altered: Readonly<Record<string, unknown>>
  readonly state: 'waiting' | 'done' | 'given up'
}

interface Rows {
  order: PayOrder
  refund: PayRefund
  job: PayJob
}

type Line = { [Kind in keyof Rows]: { kind: Kind; row: Rows[Kind] } }[keyof Rows] | { kind: 'faults'; row: PayFaults }

/** Everything WeChat Pay remembers, in memory and in a journal of the data folder. */
export interface PayLedger {
  order(key: string): PayOrder | undefined
  orders(): PayOrder[]
  refund(key: string): PayRefund | undefined
  refundsOf(orderKey: string): PayRefund[]
  refunds(): PayRefund[]
  waiting(): PayJob[]
  faults(): PayFaults
  keepOrder(order: PayOrder): void
  keepRefund(refund: PayRefund): void
  keepJob(job: PayJob): void
  keepFaults(faults: PayFaults): void
}

/** Opens the journal: one row a line, the last of a key counts; a line that a crash cut off is left out. */
export function openPayLedger(dataDir: string): PayLedger {
  const path = join(dataDir, 'payments.jsonl')
  const orders = new Map<string, PayOrder>()
  const refunds = new Map<string, PayRefund>()
  const refundsOf = new Map<string, PayRefund[]>()
  const waiting = new Map<string, PayJob>()
  let faults: PayFaults = {}

  const take = (line: Line) => {
    if (line.kind === 'order') orders.set(line.row.key, line.row)
    else if (line.kind === 'refund') {
      refunds.set(line.row.key, line.row)
      const others = (refundsOf.get(line.row.orderKey) ?? []).filter(({ key }) => key !== line.row.key)
      refundsOf.set(line.row.orderKey, [...others, line.row])
    } else if (line.kind === 'faults') faults = line.row
    else if (line.row.state === 'waiting') waiting.set(line.row.key, line.row)
    else waiting.delete(line.row.key)
  }
  const keep = (line: Line) => {
    take(line)
    appendFileSync(path, `${JSON.stringify(line)}\n`)
  }

  if (existsSync(path)) {
    for (const line of readLines(path)) take(line)
    const now: Line[] = [
      { kind: 'faults', row: faults },
      ...[...orders.values()].map((row) => ({ kind: 'order' as const, row })),
      ...[...refunds.values()].map((row) => ({ kind: 'refund' as const, row })),
      ...[...waiting.values()].map((row) => ({ kind: 'job' as const, row })),
    ]
    writeFileSync(`${path}.new`, now.map((line) => `${JSON.stringify(line)}\n`).join(''))
    renameSync(`${path}.new`, path)
  }

  return {
    order: (key) => orders.get(key),
    orders: () => [...orders.values()],
    refund: (key) => refunds.get(key),
    refundsOf: (orderKey) => refundsOf.get(orderKey) ?? [],
    refunds: () => [...refunds.values()],
    waiting: () => [...waiting.values()],
    faults: () => faults,
    keepOrder: (row) => keep({ kind: 'order', row }),
    keepRefund: (row) => keep({ kind: 'refund', row }),
    keepJob: (row) => keep({ kind: 'job', row }),
    keepFaults: (row) => keep({ kind: 'faults', row }),
  }
}

function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as Line]
      } catch {
        return []
      }
    })
}
