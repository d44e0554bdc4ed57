import { checkIn, confirmOrder, finishOrder, getOrder } from '@domain/ordering/contract'
import { disputeOrder, listDisputes, rateOrder } from '@domain/ordering/care-contract'
import { deskOf, orderIn, type Desk } from '../ordering/desk'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { newRequestId, world, type Person, type World } from '../world/world'
import { CLERK } from './look'
import { openRoute, tapIn, visitAs } from './site'

const id = () => ({ requestId: newRequestId() })

/** What follows when an order was not done well: judged, given a new time, done again, rated, answered. */
describe('after an order was served', () => {
  let county: World
  let browser: Chromium
  let desk: Desk
  let zhou: Person
  let orderId: string

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
    desk = deskOf(county)
    zhou = county.person('zhou-guizhen')
    orderId = await orderIn('served', desk, zhou)
    await zhou.does(disputeOrder, { orderId, reason: '名字写错了一个字', ...id() })
  }, 180_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })
  const status = async () => (await zhou.does(getOrder, { orderId })).status

  it('only those who may judge see it, in their own community', async () => {
    await expect(desk.clerk.does(listDisputes, {})).rejects.toThrow('FORBIDDEN')
    const elsewhere = county.person('jiang-bin', 'jiang-bin-community-secretary')
    expect((await elsewhere.does(listDisputes, {})).items).toEqual([])
    for (const [who, post] of [
      ['gu-hongmei', 'gu-hongmei-community-secretary'],
      ['lin-zhengyi', 'lin-zhengyi-supervisor'],
    ] as const) {
      const { envelope, cost } = await county.person(who, post).tries(listDisputes, {})
      expect(envelope).toMatchObject({ value: { items: [{ orderId, said: '名字写错了一个字' }] } })
      expect(cost.db).toBe(2)
    }
  })

  it('the secretary decides that it is done again, without a time yet', async () => {
    const secretary = await visitAs(browser, { signInName: 'gu-hongmei', window: WINDOWS.desk })
    await openRoute(secretary, county.product.url, 'staff/ordering/disputes/page')
    await secretary.page.getByText('名字写错了一个字').first().waitFor()
    await tapIn(secretary)('重新办，时间以后再排')
    await secretary.page.locator('textarea:visible').fill('我们重新打一张，时间再约您')
    await tapIn(secretary)('记下处理结果')
    await secretary.page.getByText('没有居民说没办好的事').waitFor()
    expect(await status()).toBe('accepted')
    await secretary.close()
  })

  it('the desk gives it a time, and moves it to another one', async () => {
    const clerk = await visitAs(browser, { signInName: CLERK, window: WINDOWS.desk })
    await openRoute(clerk, county.product.url, 'staff/ordering/desk/page')
    await clerk.page.locator('tr').filter({ hasText: '等排时间' }).first().click()
    await tapIn(clerk)('排时间')
    await clerk.page.locator('.pick:visible').nth(3).click()
    await tapIn(clerk)('排在')
    await clerk.page.locator('.detail').getByText('等到场').first().waitFor()
    const { slotId } = await zhou.does(getOrder, { orderId })
    await clerk.page.keyboard.press('t')
    await clerk.page.locator('.pick:visible').nth(0).click()
    await tapIn(clerk)('改到')
    await clerk.page.locator('.sheet').waitFor({ state: 'detached' })
    expect((await zhou.does(getOrder, { orderId })).slotId).not.toBe(slotId)
    await clerk.close()
  })

  it('the desk answers a rating once', async () => {
    const { code = '' } = await zhou.does(getOrder, { orderId })
    await desk.clerk.does(checkIn, { code, ...id() })
    await desk.clerk.does(finishOrder, { orderId, result: '重新打好了', ...id() })
    await zhou.does(confirmOrder, { orderId, ...id() })
    await zhou.does(rateOrder, { orderId, stars: 4, text: '第二次办得快', ...id() })
    const clerk = await visitAs(browser, { signInName: CLERK, window: WINDOWS.phone })
    await openRoute(clerk, county.product.url, `staff/ordering/order/page?orderId=${orderId}`)
    await clerk.page.getByText('第二次办得快').waitFor()
    await tapIn(clerk)('回复评价')
    await clerk.page.locator('textarea:visible').fill('第一次没有核对，对不起')
    await tapIn(clerk)('送出回复')
    await clerk.page.getByText('社区回复：第一次没有核对，对不起').waitFor()
    expect(await clerk.page.getByText('回复评价', { exact: true }).count()).toBe(0)
    await clerk.close()
  })
})
