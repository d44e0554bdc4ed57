import type { Payments, Route, RouteRequest, RouteResponse } from '../../contract'
import { isJson } from '../guard'
import { cashierPage, type CashierView } from './cashier-page'
import { readFaults } from './pay-faults'
import type { PayOrders } from './pay-orders'

const CASHIER = '/local/cashier/'

/** The cashier, and what a tester switches and looks at. */
export function payRoutes(orders: PayOrders, payments: Payments): Route[] {
  const prepayIdOf = ({ path }: RouteRequest) => path.slice(CASHIER.length)
  const shown = (request: RouteRequest, told?: string): RouteResponse => {
    const order = orders.prepaid(prepayIdOf(request))
    if (!order) return json(404, { problem: '没有这笔订单' })
    return page({ order, told, back: backOf(request) })
  }
  const ENDED = { SUCCESS: '已经支付', CLOSED: '订单已经关闭', NOTPAY: undefined }
  return [
    {
      method: 'GET',
      path: `${CASHIER}*`,
      handle: async (request) => shown(request, ENDED[orders.prepaid(prepayIdOf(request))?.state ?? 'NOTPAY']),
    },
    {
      method: 'POST',
      path: `${CASHIER}*`,
      contentType: 'any',
      handle: async (request) => {
        const deed = deedOf(request)
        const isProgram = isJson(request.headers['content-type'])
        if (deed === 'cancel') return isProgram ? json(200, { paid: false }) : shown(request, '已取消，没有付款')
        if (deed !== 'pay') return json(400, { problem: '要写 deed：pay 或 cancel' })
        const problem = orders.pay(prepayIdOf(request))
        if (!isProgram) return shown(request, problem ?? '支付成功')
        return problem === undefined ? json(200, { paid: true }) : json(409, { paid: false, problem })
      },
    },
    {
      method: 'POST',
      path: '/local/payments/faults',
      handle: async ({ body }) => {
        const faults = readFaults(parsed(body))
        if (!faults) return json(400, { problem: '每一项写 0 到 1 之间的数，seed 写数或文字' })
        payments.setFaults(faults)
        return json(200, faults)
      },
    },
    {
      method: 'POST',
      path: '/local/payments/run',
      handle: async () => {
        await payments.run()
        return json(200, { nextDue: payments.nextDue() ?? null })
      },
    },
    { method: 'GET', path: '/local/payments', handle: async () => json(200, payments.list()) },
  ]
}

/** Only addresses of this machine are gone back to. */
function backOf({ query }: RouteRequest): string | undefined {
  const back = query.get('back')
  return back !== null && /^\/(?![/\\])/.test(back) ? back : undefined
}

function deedOf({ headers, body }: RouteRequest): unknown {
  if (!isJson(headers['content-type'])) return new URLSearchParams(body.toString('utf8')).get('deed')
  const sent = parsed(body)
  return typeof sent === 'object' && sent !== null && 'deed' in sent ? sent.deed : undefined
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function page(view: CashierView): RouteResponse {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  }
  return { status: 200, headers, body: cashierPage(view) }
}

function json(status: number, body: unknown): RouteResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  }
}
