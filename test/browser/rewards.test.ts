import { decideStock, listStockChanges, proposeStock } from '@domain/points/desk-contract'
import { deskRewards, listRewards } from '@domain/points/contract'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { newRequestId, world, type World } from '../world/world'
import { CLERK } from './look'
import { openRoute, tapIn, visitAs } from './site'

const POST = `${CLERK}-community-staff`

/** What the shop offers and points given by hand, each done at the workbench. */
describe('the points desk', () => {
  let county: World
  let browser: Chromium

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
  }, 180_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  it('writes a reward, gets its stock, and puts it into the shop', async () => {
    const desk = await visitAs(browser, { signInName: CLERK, window: WINDOWS.desk })
    const { page } = desk
    const tap = tapIn(desk, 'last')
    await openRoute(desk, county.product.url, 'staff/points/rewards/page')
    await tap('写一样')
    await page.getByLabel('叫什么').fill('夜跑灯')
    await page.getByLabel('说明（居民会看到）').fill('夹在衣服上，充电的')
    await page.getByLabel('谁捐的').fill('河湾超市')
    await page.getByLabel('要多少分').fill('35')
    await page.locator('[role=switch]').first().click()
    expect(await desk.axe()).toEqual([])
    await tap('存成没有上架的')
    await page.getByText('夜跑灯').first().waitFor()
    const clerk = county.person(CLERK, POST)
    const { items } = await clerk.does(deskRewards, { limit: 50 })
    const reward = items.find(({ name }) => name === '夜跑灯')
    expect(reward).toMatchObject({ status: 'draft', pricePoints: 35, mayEdit: true, left: 0 })
    const { rewardId = '', outlets = [] } = reward ?? {}
    const outletId = outlets[0]?.outletId ?? ''
    const came = { rewardId, outletId, kind: 'receipt', change: 5, reason: '到货', requestId: newRequestId() } as const
    const { stockChangeId } = await clerk.does(proposeStock, came)
    const second = county.person('ye-zhenhua', 'ye-zhenhua-outlet-staff')
    expect((await second.does(listStockChanges, {})).items[0]?.stockChangeId).toBe(stockChangeId)
    await second.does(decideStock, { stockChangeId, approve: true, requestId: newRequestId() })
    await openRoute(desk, county.product.url, 'staff/points/rewards/page')
    await page.getByText('夜跑灯').first().click()
    await tap(/^上架$/)
    const shown = async () => (await county.guest().does(listRewards, { q: '夜跑灯' })).items.map(({ left }) => left)
    expect(await shown()).toEqual([5])
    await desk.close()
  })

  it('gives points by hand, which a second person agrees to', async () => {
    const desk = await visitAs(browser, { signInName: CLERK, window: WINDOWS.desk })
    const tap = tapIn(desk, 'last')
    await openRoute(desk, county.product.url, 'staff/points/awards/page')
    await tap('加分')
    await desk.page.getByLabel('对方绑定的手机号').fill('13800000035')
    await desk.page.getByLabel('加多少分').fill('20')
    await desk.page.getByLabel('为什么（对方在明细里看到）').fill('台风夜转移老人')
    await tap(/^登记$/)
    await desk.page.getByText('台风夜转移老人').first().click()
    await desk.page.getByText('您登记的，要请另一位同事复核。').waitFor()
    await desk.close()
  })
})
