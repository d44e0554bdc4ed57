import { decideStock, listStockChanges, proposeStock } from '@domain/points/desk-contract'
import { deskRewards, getReward, listRewards } from '@domain/points/contract'
import { deskOf, listedReward } from '../points/shop'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { newRequestId, world, type World } from '../world/world'
import { CLERK, RESIDENT } from './look'
import { openRoute, tapIn, visitAs } from './site'

const POST = `${CLERK}-community-staff`

/** What the shop offers and points given by hand, done at the workbench; the shop itself, and the outlet that hands over. */
describe('the points shop and its desks', () => {
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

  it('asks for a thing right in the shop, which the outlet looks at before it hands it over', async () => {
    const shopper = await visitAs(browser, { signInName: RESIDENT, window: WINDOWS.phone })
    const { page } = shopper
    const tap = tapIn(shopper, 'last')
    const sold = await listedReward(deskOf(county), 0, { pricePoints: 1 })
    await openRoute(shopper, county.product.url, 'points/shop/page')
    const cup = page.locator('article:visible').filter({ hasText: '试验用的杯子' }).locator('.btn')
    const waits = async () => (await county.person(RESIDENT).does(getReward, { rewardId: sold })).mine?.waits
    for (const [words, after, waiting] of [
      ['到货通知我', '不用通知了', true],
      ['不用通知了', '到货通知我', false],
    ] as const) {
      await cup.filter({ hasText: words }).click()
      await cup.filter({ hasText: after }).waitFor()
      expect(await waits()).toBe(waiting)
    }
    await tap('所有领取点')
    expect(await shopper.axe()).toEqual([])
    await tap('梧桐里志愿服务站')
    const cards = page.locator('article:visible')
    expect(await cards.locator('.t').allInnerTexts()).toEqual([
      ...['志愿服务纪念章一枚', '志愿者马甲一件', '公交充值卡（20元面值）', '捐给社区项目'],
    ])
    await cards.filter({ hasText: '纪念章' }).getByText('剩 100 份').waitFor()
    expect(await shopper.axe()).toEqual([])
    await cards.filter({ hasText: '纪念章' }).locator('.btn').click()
    await page.getByText('到梧桐里志愿服务站领，14 天里有效。').waitFor()
    await tap(/^兑换$/)
    await page.waitForURL(/points\/redemption\/page/)
    const digits = (await page.locator('.digits:visible').innerText()).replace(/\D/g, '')
    await shopper.close()

    const outlet = await visitAs(browser, { signInName: 'ye-zhenhua', window: WINDOWS.phone })
    const look = async (code: string) => {
      await outlet.page.getByLabel('6 位领取码').fill(code)
      await tapIn(outlet)('看看是哪件')
    }
    const reads = (words: string | RegExp) => outlet.page.getByText(words).first().waitFor()
    await openRoute(outlet, county.product.url, 'staff/points/outlet/page')
    await look(digits === '000000' ? '000001' : '000000')
    await reads('没有找到这件兑换')
    await look(digits)
    await outlet.page.locator('.h2:visible').filter({ hasText: '志愿服务纪念章一枚' }).waitFor()
    await reads('周**')
    expect(await outlet.axe()).toEqual([])
    await tapIn(outlet)('交给他了')
    await reads(/，志愿服务纪念章一枚交给周\*\*了/)
    await look(digits)
    await reads('这件已经领走了')
    await outlet.close()
  })
})
