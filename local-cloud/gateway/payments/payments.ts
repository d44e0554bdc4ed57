import type { Caller, Invocation, Payments, Route } from '../../contract'
import { failure } from '../../protocol/dispatch'
import { readMultipart } from '../../protocol/multipart'
import type { AdminReply, ServiceRequest } from '../../store/thread-messages'
import { openPayBill } from './pay-bill'
import { openPayJobs } from './pay-jobs'
import { openPayLedger } from './pay-ledger'
import { openPayOrders, type PayApi } from './pay-orders'
import type { Asked } from './pay-parameters'
import { openPayRefunds } from './pay-refunds'
import { PayRefusal } from './pay-refusal'
import { payRoutes } from './pay-routes'

export interface PaymentsOptions {
  dataDir: string
  appId: string
  envId: string
  now: () => number
  callerOf: (token: string | undefined) => Caller | undefined
  invoke: (functionName: string, event: object) => Promise<Invocation>
  say: (text: string) => void
  report: (error: unknown) => void
}

export interface PaymentService {
  /** Answers calls of `cloud.cloudPay`; undefined for every other request. */
  answer(request: ServiceRequest): AdminReply | undefined
  readonly routes: Route[]
  readonly payments: Payments
  /** Runs what is due by itself, each second. */
  start(): void
  stop(): Promise<void>
}

const TICK_MS = 1000

/** Stands in for WeChat Pay behind `cloud.cloudPay`. Moves no money. */
export function openPayments(options: PaymentsOptions): PaymentService {
  const { dataDir, appId, now, callerOf, report } = options
  let ticker: NodeJS.Timeout | undefined
  const ledger = openPayLedger(dataDir)
  const jobs = openPayJobs({ ...options, ledger })
  const orders = openPayOrders({ ledger, appId, now, onPaid: jobs.paid })
  const apis: Record<string, PayApi> = {
    ...orders.apis,
    ...openPayRefunds({ ledger, appId, now, onAsked: jobs.refundAsked }),
    downloadBill: openPayBill(ledger, appId, now),
  }
  const carryOut = (parts: Record<string, Buffer>): Record<string, unknown> | Buffer => {
    const name = parts['apiName']?.toString('utf8') ?? ''
    const api = Object.hasOwn(apis, name) ? apis[name] : undefined
    try {
      if (!api) throw new PayRefusal({ return_code: 'FAIL', return_msg: `unsupported: cloudPay.${name}` })
      return api(askedOf(parts['requestData']), callerOf(parts['wxCloudApiToken']?.toString('utf8')))
    } catch (error) {
      return error instanceof PayRefusal ? error.members : failure(error, report)
    }
  }
  const payments: Payments = {
    pay: orders.pay,
    setFaults: ledger.keepFaults,
    run: jobs.run,
    nextDue: jobs.nextDue,
    list: () => ({ orders: ledger.orders(), refunds: ledger.refunds(), waiting: ledger.waiting() }),
  }
  return {
    answer({ contentType, body }) {
      if (!contentType.startsWith('multipart/form-data')) return undefined
      const parts = readMultipart(contentType, Buffer.from(body))
      if (parts['action']?.toString('utf8') !== 'wx.wxPayApi') return undefined
      const answer = carryOut(parts)
      return {
        contentType: 'application/octet-stream',
        body: Buffer.isBuffer(answer) ? answer : JSON.stringify(answer),
      }
    },
    routes: payRoutes(orders, payments),
    payments,
    start() {
      ticker = setInterval(() => void jobs.run(), TICK_MS)
      ticker.unref()
    },
    async stop() {
      clearInterval(ticker)
      await jobs.stop()
    },
  }
}

function askedOf(data: Buffer | undefined): Asked {
  try {
    const asked: unknown = JSON.parse(data?.toString('utf8') ?? '')
    return typeof asked === 'object' && asked !== null && !Array.isArray(asked) ? (asked as Asked) : {}
  } catch {
    return {}
  }
}
