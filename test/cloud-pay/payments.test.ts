import path from 'node:path'
import zlib from 'node:zlib'
import type { LocalCloud } from '../../local-cloud/main'
import { startTestCloud, temporaryFolder } from '../local-cloud/bundled'
import { merchant, newNumber, openShop, orderSpec, readBill } from './shop'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Midday in China. */
const START = Date.parse('2026-11-03T04:00:00Z')

describe('payments through the SDK', () => {
  const dataDir = temporaryFolder('payments')
  const start = () => startTestCloud({ dataDir, functionsDir: path.join(__dirname, 'functions') })
  let cloud: LocalCloud

  beforeAll(async () => {
    cloud = await start()
    await cloud.clock.set(START)
  })
  afterAll(() => cloud.close())
  beforeEach(async () => {
    cloud.payments.setFaults({})
    await cloud.store.remove('things', {}, { multi: true })
  })

  const { call, place, paid, query, refund, told, mood, moveOn, switchFaults } = openShop(() => cloud)

  test('an order is placed, shown at the cashier, paid there, and the function is told by nobody', async () => {
    const outTradeNo = newNumber()
    const answer = await call('unifiedOrder', orderSpec(outTradeNo))
    expect(answer).toMatchObject({
      ...{ returnCode: 'SUCCESS', resultCode: 'SUCCESS', subMchId: '1900000109', errCode: 0 },
      payment: { package: `prepay_id=${String(answer['prepayId'])}`, signType: 'MD5', paySign: expect.any(String) },
    })
    expect(await query(outTradeNo)).toMatchObject({ tradeState: 'NOTPAY', outTradeNo, totalFee: 1200 })
    const address = `${cloud.url}/local/cashier/${String(answer['prepayId'])}?back=%2F%23%2Fpages%2Fcrowd`
    const page = await (await fetch(address)).text()
    for (const word of ['¥12.00', '认捐', '支付', '取消', outTradeNo]) expect(page).toContain(word)
    const press = async (deed: string) =>
      (await fetch(address, { method: 'POST', body: new URLSearchParams({ deed }) })).text()
    expect(await press('cancel')).toContain('已取消')
    expect(await query(outTradeNo)).toMatchObject({ tradeState: 'NOTPAY' })
    expect(await press('pay')).toMatch(/支付成功[\s\S]*href="\/#\/pages\/crowd"/)
    expect(await press('pay')).toContain('已经支付过了')
    await cloud.payments.run()
    const messages = await told()
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({
      by: 'nobody',
      told: {
        ...{ returnCode: 'SUCCESS', resultCode: 'SUCCESS', outTradeNo, totalFee: 1200, cashFee: 1200, attach: 'c-1' },
        ...{ subMchId: '1900000109', subOpenid: 'o-payer', feeType: 'CNY', tradeType: 'JSAPI' },
        ...{ transactionId: expect.stringMatching(/^4\d{27}$/), timeEnd: expect.stringMatching(/^20261103\d{6}$/) },
      },
    })
    const { transactionId } = messages[0]!.told
    expect(await query(outTradeNo)).toMatchObject({ tradeState: 'SUCCESS', transactionId, subOpenid: 'o-payer' })
    expect(await call('queryOrder', { ...merchant, transactionId })).toMatchObject({ outTradeNo })
  })

  test('a page goes back to this machine only, and writes no foreign markup', async () => {
    const prepayId = await place(newNumber(), { body: '<script>alert(1)</script>' })
    for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      const page = await (await fetch(`${cloud.url}/local/cashier/${prepayId}?back=${encodeURIComponent(back)}`)).text()
      expect(page).not.toMatch(/evil\.example|<script/)
    }
    expect((await fetch(`${cloud.url}/local/cashier/unknown`)).status).toBe(404)
  })

  test.each([
    ['no nonce', { nonceStr: '' }, 'nonce_str'],
    ['no function', { functionName: '' }, 'function_name'],
    ['no environment', { envId: '' }, 'env_id'],
    ['no address', { spbillCreateIp: '' }, 'spbill_create_ip'],
    ['a long name', { body: '长'.repeat(129) }, 'body'],
    ['a long attachment', { attach: 'x'.repeat(128) }, 'attach'],
    ['a long number', { outTradeNo: 'x'.repeat(33) }, 'out_trade_no'],
    ['a number with foreign signs', { outTradeNo: '订单' }, '商户订单号格式'],
    ['nothing to pay', { totalFee: 0 }, 'total_fee'],
    ['another kind of trade', { tradeType: 'H5' }, 'trade_type'],
    ['an end in the past', { timeExpire: '20200101000000' }, 'time_expire'],
  ])('an order with %s is turned away', async (_, more, said) => {
    const answer = await call('unifiedOrder', orderSpec(newNumber(), more))
    expect(answer).toMatchObject({ returnCode: 'FAIL', returnMsg: expect.stringContaining(said) })
    expect(answer).not.toHaveProperty('prepayId')
  })

  test('money is a whole number of fen, or the call fails as it does on the platform', async () => {
    for (const totalFee of ['1200', 12.5])
      await expect(call('unifiedOrder', orderSpec(newNumber(), { totalFee }))).rejects.toThrow('wx api error: -202')
    const nobody = await cloud.invoke('shop', { api: 'unifiedOrder', asked: orderSpec(newNumber()) })
    expect(nobody).toMatchObject({ ok: true, value: { returnCode: 'FAIL', returnMsg: 'JSAPI支付必须传openid' } })
  })

  test('a number is used again only for the same order', async () => {
    const outTradeNo = newNumber()
    const first = await place(outTradeNo)
    expect(await place(outTradeNo, { nonceStr: 'other' })).toBe(first)
    const other = { resultCode: 'FAIL', errCode: 0, errCodeDes: expect.stringContaining('商户订单号重复') }
    expect(await call('unifiedOrder', orderSpec(outTradeNo, { totalFee: 1300 }))).toMatchObject(other)
    expect(await call('unifiedOrder', orderSpec(outTradeNo, { body: '别的' }))).toMatchObject(other)
    await moveOn(2 * HOUR)
    expect(cloud.payments.pay(first)).toContain('过期')
    const second = await place(outTradeNo)
    expect([second === first, cloud.payments.pay(first)]).toEqual([false, '没有这笔订单'])
    expect(cloud.payments.pay(second)).toBeUndefined()
    expect(await call('unifiedOrder', orderSpec(outTradeNo))).toMatchObject({
      resultCode: 'FAIL',
      errCodeDes: '该订单已支付',
    })
    await cloud.payments.run()
  })

  test('an order is closed no earlier than five minutes after it was placed, and never when it is paid', async () => {
    const [open, done] = [newNumber(), await paid()]
    const prepayId = await place(open)
    const close = (outTradeNo: string) => call('closeOrder', { ...merchant, outTradeNo })
    expect(await close(open)).toMatchObject({ resultCode: 'FAIL', errCodeDes: expect.stringContaining('5 分钟') })
    await moveOn(5 * MINUTE)
    expect(await close(open)).toMatchObject({ resultCode: 'SUCCESS' })
    expect(await query(open)).toMatchObject({ tradeState: 'CLOSED' })
    expect(cloud.payments.pay(prepayId)).toContain('关闭')
    expect(await call('unifiedOrder', orderSpec(open))).toMatchObject({
      resultCode: 'FAIL',
      errCodeDes: '该订单已关闭',
    })
    expect(await close(open)).toMatchObject({ resultCode: 'FAIL', errCodeDes: '订单已关闭' })
    expect(await close(done)).toMatchObject({ resultCode: 'FAIL', errCodeDes: '订单已支付' })
    expect(await close('nowhere')).toMatchObject({ resultCode: 'FAIL', errCodeDes: '订单不存在' })
    expect(await call('queryOrder', { ...merchant, subMchId: '19', outTradeNo: done })).toMatchObject({
      errCodeDes: '订单不存在',
    })
  })

  test.each(['fail', 'xml'])(
    'a shop that answers with %s is told again, ever more rarely, for two days',
    async (says) => {
      await mood(says)
      await paid()
      await moveOn(3 * DAY)
      const times = (await told()).map(({ at }) => at)
      const pauses = times.slice(1).map((at, index) => Math.round((at - times[index]!) / 1000))
      expect(pauses.slice(0, 9)).toEqual([15, 15, 30, 180, 600, 1200, 1800, 1800, 1800])
      expect(times.at(-1)! - times[0]!).toBeLessThanOrEqual(2 * DAY + MINUTE)
      expect(times.length).toBeGreaterThan(15)
      expect(cloud.payments.nextDue()).toBeUndefined()
    },
  )

  test('a shop that comes to its senses is left in peace', async () => {
    await mood('fail')
    await paid()
    await moveOn(20_000)
    await cloud.store.remove('things', { _id: 'mood' })
    await moveOn(DAY)
    expect(await told()).toHaveLength(3)
  })

  test('refunds: in parts, with a number of their own, told, asked about, and never more than was paid', async () => {
    const outTradeNo = await paid()
    const first = await refund(outTradeNo, `${outTradeNo}-1`, 500)
    expect(first).toMatchObject({
      resultCode: 'SUCCESS',
      refundFee: 500,
      refundId: expect.stringMatching(/^50\d{22,}$/),
    })
    expect((await refund(outTradeNo, `${outTradeNo}-1`, 500))['refundId']).toBe(first['refundId'])
    const mismatch = { resultCode: 'FAIL', errCodeDes: expect.stringContaining('不一致') }
    expect(await refund(outTradeNo, `${outTradeNo}-1`, 400)).toMatchObject(mismatch)
    expect(await refund(outTradeNo, `${outTradeNo}-9`, 400, { totalFee: 1300 })).toMatchObject(mismatch)
    expect(await refund(outTradeNo, `${outTradeNo}-2`, 701)).toMatchObject({ errCodeDes: '累计退款金额大于支付金额' })
    expect(await refund(outTradeNo, `${outTradeNo}-2`, 700)).toMatchObject({ resultCode: 'SUCCESS' })
    await cloud.payments.run()
    const results = (await told()).map((message) => message.told).filter((message) => 'refundId' in message)
    expect(results).toHaveLength(2)
    expect(results[0]).toMatchObject({
      ...{ returnCode: 'SUCCESS', outTradeNo, outRefundNo: `${outTradeNo}-1`, refundFee: 500, totalFee: 1200 },
      ...{ refundStatus: 'SUCCESS', successTime: expect.stringMatching(/^2026-/), subMchId: '1900000109' },
    })
    expect(results[0]).not.toHaveProperty('resultCode')
    expect(await query(outTradeNo)).toMatchObject({ tradeState: 'REFUND' })
    expect(await call('queryRefund', { ...merchant, outTradeNo })).toMatchObject({
      refundCount: 2,
      refundFeeList: [500, 700],
      refundStatusList: ['SUCCESS', 'SUCCESS'],
    })
    expect(await call('queryRefund', { ...merchant, outRefundNo: `${outTradeNo}-2` })).toMatchObject({
      outRefundNoList: [`${outTradeNo}-2`],
    })
    expect(await call('queryRefund', { ...merchant, outRefundNo: 'none' })).toMatchObject({ resultCode: 'FAIL' })
  })

  test('a refund: of a paid order only, at most fifty, within a year; a failed one again with its number', async () => {
    const open = newNumber()
    await place(open)
    expect(await refund(open, 'early', 100)).toMatchObject({ resultCode: 'FAIL' })
    const [many, failing, old] = [await paid(), await paid(), await paid()]
    for (let at = 0; at < 50; at++) await refund(many, `${many}-${at}`, 1, { functionName: '' })
    expect(await refund(many, `${many}-50`, 1)).toMatchObject({ errCodeDes: expect.stringContaining('次数') })
    cloud.payments.setFaults({ refundFails: 1 })
    const { refundId } = await refund(failing, `${failing}-r`, 1200)
    await cloud.payments.run()
    cloud.payments.setFaults({})
    expect(await call('queryRefund', { ...merchant, outTradeNo: failing })).toMatchObject({
      refundStatusList: ['CHANGE'],
    })
    expect(await refund(failing, `${failing}-other`, 1)).toMatchObject({ resultCode: 'FAIL' })
    expect(await refund(failing, `${failing}-r`, 1200)).toMatchObject({ refundId })
    await cloud.payments.run()
    const states = (await told()).map((message) => message.told['refundStatus']).filter((state) => state !== undefined)
    expect(states).toEqual(['CHANGE', 'SUCCESS'])
    await moveOn(366 * DAY)
    expect(await refund(old, `${old}-r`, 100)).toMatchObject({ errCodeDes: expect.stringContaining('超过退款期限') })
  })

  test('the bill of a day: in yuan, from the next morning on, three months back, packed when asked', async () => {
    await moveOn(DAY - ((cloud.clock.now() + 8 * HOUR) % DAY) + 10 * HOUR)
    const day = new Date(cloud.clock.now() + 8 * HOUR).toISOString().slice(0, 10).replaceAll('-', '')
    const [one, two] = [await paid(), await paid(newNumber(), { subMchId: '1900000200' })]
    await refund(one, `${one}-r`, 200)
    const bill = (more: object = {}) => call('downloadBill', { ...merchant, billDate: day, ...more })
    expect(await bill()).toMatchObject({ returnCode: 'FAIL', returnMsg: 'Bill Creating' })
    await moveOn(DAY)
    const { column, sums } = readBill(await bill({ subMchId: '' }))
    expect(column('商户订单号')).toEqual([one, two, one])
    expect(column('订单金额')).toEqual(['12.00', '12.00', '0.00'])
    expect(column('交易状态')).toEqual(['SUCCESS', 'SUCCESS', 'REFUND'])
    expect(column('申请退款金额')).toEqual(['0.00', '0.00', '2.00'])
    expect(sums).toBe('`3,`24.00,`2.00,`0.00,`0.00000,`24.00,`2.00')
    expect(String((await bill()).data)).not.toContain(two)
    expect(String((await bill({ billType: 'SUCCESS' })).data)).not.toContain('REFUND')
    expect(String((await bill({ billType: 'REFUND' })).data)).toContain(`${one}-r`)
    const packed = (await bill({ tarType: 'GZIP' })).data as { data: number[] }
    expect(zlib.gunzipSync(Buffer.from(packed.data)).toString()).toContain(one)
    cloud.payments.setFaults({ billMissing: 1 })
    expect(await bill({ billType: 'SUCCESS' })).toMatchObject({ returnMsg: 'No Bill Exist' })
    expect(await bill({ billType: 'NONE' })).toMatchObject({ returnMsg: 'invalid bill_type' })
    expect(await bill({ billDate: '20261340' })).toMatchObject({ returnMsg: 'invalid bill_date' })
    await moveOn(93 * DAY)
    expect(await bill()).toMatchObject({ returnMsg: 'Bill Date Expired' })
  })

  test('messages come late, twice, never, out of order or wrong, to the same orders for the same seed', async () => {
    const often = { late: 0.3, doubled: 0.3, lost: 0.2, outOfOrder: 0.3, wrongAmount: 0.2, wrongMerchant: 0.2 }
    const trade = async (prefix: string) => {
      expect(await switchFaults({ seed: 7, ...often })).toBe(200)
      await cloud.store.remove('things', {}, { multi: true })
      for (let at = 0; at < 24; at++)
        expect(cloud.payments.pay(await place(`same-${at}`, { subMchId: prefix }))).toBe(undefined)
      const began = cloud.clock.now()
      await moveOn(4 * HOUR)
      return (await told()).map(({ told: message, at }) => ({ message, late: at - began > 30 * MINUTE }))
    }
    const messages = await trade('1900000300')
    const inShort = (list: typeof messages) =>
      list.map(({ message, late }) => `${String(message['outTradeNo'])} ${late}`)
    expect(inShort(await trade('1900000400')).sort()).toEqual(inShort(messages).sort())
    const numbersTold = messages.map(({ message }) => String(message['outTradeNo']))
    const once = [...new Set(numbersTold)]
    expect(once.length).toBeLessThan(24)
    expect(numbersTold.length).toBeGreaterThan(once.length)
    expect(messages.some(({ late }) => late) && messages.some(({ late }) => !late)).toBe(true)
    expect(messages.some(({ message }) => message['totalFee'] !== 1200)).toBe(true)
    expect(messages.some(({ message }) => message['subMchId'] === '1999999999')).toBe(true)
    expect(once).not.toEqual([...once].sort((a, b) => Number(a.slice(5)) - Number(b.slice(5))))
    const states = once.map((outTradeNo) => call('queryOrder', { ...merchant, subMchId: '1900000300', outTradeNo }))
    for (const state of await Promise.all(states))
      expect(state).toMatchObject({ tradeState: 'SUCCESS', totalFee: 1200 })
    for (const wrong of [{ lost: 2 }, { unknown: 1 }, []]) expect(await switchFaults(wrong)).toBe(400)
  })

  test('what was ordered, paid and not yet told outlives a restart', async () => {
    await mood('fail')
    const [done, open] = [await paid(), newNumber()]
    const prepayId = await place(open)
    const dueAt = cloud.payments.nextDue()
    cloud.payments.setFaults({ lost: 1, seed: 'kept' })
    await cloud.close()
    cloud = await start()
    expect(cloud.payments.nextDue()).toBe(dueAt)
    expect(await query(done)).toMatchObject({ tradeState: 'SUCCESS' })
    expect(cloud.payments.pay(prepayId)).toBeUndefined()
    await cloud.store.remove('things', {}, { multi: true })
    await moveOn(DAY)
    expect((await told()).map(({ told: message }) => message['outTradeNo'])).toEqual([done])
  })

  test('what has no stand-in says so', async () => {
    expect(await call('profitSharing', merchant)).toMatchObject({
      returnCode: 'FAIL',
      returnMsg: expect.stringContaining('unsupported'),
    })
  })
})
