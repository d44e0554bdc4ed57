import { world, type World } from '../world/world'
import { openChromium, WINDOWS, type Chromium, type WatchedPage } from '../world/chromium'
import { atRest, openRoute, tapIn, visitAs } from './site'

const HOUR = 60 * 60 * 1000

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000

/** The same job in the browser: 周桂珍 on her phone, 庞蕾 at a wide desk with a keyboard. */
describe('the road of an order in the browser', () => {
  let county: World
  let browser: Chromium
  let resident: WatchedPage
  let desk: WatchedPage
  let code = ''

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
    resident = await visitAs(browser, { signInName: 'zhou-guizhen', window: WINDOWS.phone })
    desk = await visitAs(browser, { window: WINDOWS.desk })
  }, PLANTING)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  it('the resident orders', async () => {
    await openRoute(resident, county.product.url, 'home/services/page')
    await tapIn(resident)('居住证办理代收代取')
    await tapIn(resident)('10:00')
    await tapIn(resident)('约今天 10:00')
    await tapIn(resident)('我自己')
    await tapIn(resident)('确认下单')
    await resident.page.waitForURL(/ordering\/order\/page/)
    code = (await resident.page.locator('.digits:visible').innerText()).replace(/\D/g, '')
    expect(code).toMatch(/^\d{6}$/)
  })

  it('the address can be taken along, and a screen is not ours to light up', async () => {
    expect(await resident.page.locator('.tap:visible').filter({ hasText: '调亮屏幕' }).count()).toBe(0)
    await tapIn(resident)('怎么走')
    const sheet = resident.page.getByRole('dialog', { name: '怎么走' })
    await sheet.getByText(/^棠城镇梧桐里路 \d+ 号$/).waitFor()
    expect(await resident.axe()).toEqual([])
    await tapIn(resident)('抄下地址')
    await sheet.getByText('抄好了').waitFor()
    await resident.page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  })

  it('the desk signs in, accepts and checks in by keys, and finishes', async () => {
    await openRoute(desk, county.product.url, 'home/sign-in/page')
    await tapIn(desk)('社区工作人员')
    await tapIn(desk)('庞蕾')
    await tapIn(desk)('居住证办理代收代取')
    await desk.page.keyboard.press('a')
    await desk.page.getByText('人到了，输码开始办').waitFor()
    await county.advance(HOUR)
    await desk.page.keyboard.press('F2')
    await desk.page.keyboard.type(code)
    await desk.page.keyboard.press('Enter')
    await desk.page.getByText('办好，写结果').first().waitFor()
    await desk.page.keyboard.press('Escape')
    await tapIn(desk)('办好，写结果')
    await desk.page.locator('textarea:visible').fill('材料收齐')
    await tapIn(desk)('办好了')
    await desk.page.getByText('材料收齐').first().waitFor()
  })

  it('the resident confirms, and neither side met a fault', async () => {
    await resident.page.reload()
    await atRest(resident)
    await tapIn(resident)('办好了')
    await resident.page.getByText('这次办得怎么样').waitFor()
    await resident.close()
    await desk.close()
  })
})
