import type { LocalCloud } from '../../local-cloud/main'

/** What a payment API answered a function. */
type Answer = Record<string, unknown> & { data?: string | { type: string; data: number[] } }

/** A message the shop was told, by whom, and when. */
interface Told {
  told: Record<string, unknown>
  by: string
  at: number
}

export const merchant = { subMchId: '1900000109', nonceStr: 'n' }

/** What the shop asks for when it places an order. */
export function orderSpec(outTradeNo: string, more: object = {}): object {
  return {
    ...merchant,
    ...{ functionName: 'shop', envId: 'local-env', body: '认捐', outTradeNo, totalFee: 1200 },
    ...{ spbillCreateIp: '127.0.0.1', tradeType: 'JSAPI', attach: 'c-1', ...more },
  }
}

let numbers = 0
export const newNumber = () => `trade-${++numbers}`

/** The function `shop` behind a local cloud, as a tester uses it; the cloud may be another after a restart. */
export function openShop(running: () => LocalCloud) {
  const call = async (api: string, asked: object): Promise<Answer> => {
    const done = await running().invoke('shop', { api, asked }, { openid: 'o-payer' })
    if (!done.ok) throw new Error(done.message)
    return done.value as Answer
  }
  const place = async (outTradeNo: string, more: object = {}) => {
    const answer = await call('unifiedOrder', orderSpec(outTradeNo, more))
    return String(answer['prepayId'])
  }
  const paid = async (outTradeNo = newNumber(), more: object = {}) => {
    expect(running().payments.pay(await place(outTradeNo, more))).toBeUndefined()
    await running().payments.run()
    return outTradeNo
  }
  const query = (outTradeNo: string) => call('queryOrder', { ...merchant, outTradeNo })
  const refund = (outTradeNo: string, outRefundNo: string, refundFee: number, more: object = {}) =>
    call('refund', {
      ...merchant,
      ...{ functionName: 'shop', envId: 'local-env', outTradeNo, outRefundNo, totalFee: 1200, refundFee, ...more },
    })
  const told = async () => {
    const found = await running().store.find('things', { told: { $exists: true } })
    return found as unknown as Told[]
  }
  const mood = (says: string) => running().store.insert('things', [{ _id: 'mood', says }])
  const moveOn = async (ms: number) => {
    const end = running().clock.now() + ms
    for (let due = running().payments.nextDue(); due !== undefined && due <= end; due = running().payments.nextDue()) {
      await running().clock.set(Math.max(due, running().clock.now()))
      await running().payments.run()
    }
    await running().clock.set(end)
    await running().payments.run()
  }
  const switchFaults = async (faults: object) => {
    const headers = { 'content-type': 'application/json' }
    const address = `${running().url}/local/payments/faults`
    return (await fetch(address, { method: 'POST', headers, body: JSON.stringify(faults) })).status
  }
  return { call, place, paid, query, refund, told, mood, moveOn, switchFaults }
}

/** The columns of a bill by name, and its last line. */
export function readBill({ data }: Answer) {
  const lines = String(data).replace('\uFEFF', '').trim().split('\r\n')
  const heads = lines[0]!.split(',')
  const rows = lines.slice(1, -2).map((line) => line.split(',').map((value) => value.replace('`', '')))
  return { column: (name: string) => rows.map((row) => row[heads.indexOf(name)]), sums: lines.at(-1) }
}
