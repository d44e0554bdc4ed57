import { openChromium, WINDOWS, type Chromium, type WatchedPage } from '../world/chromium'
import { world, type World } from '../world/world'
import { CLERK } from './look'
import { atRest, openRoute, visitAs } from './site'

/** An order for who stands at the counter without a phone, and the slip they take home. */
describe('the counter takes an order', () => {
  let county: World
  let browser: Chromium
  let desk: WatchedPage

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
    desk = await visitAs(browser, { signInName: CLERK, window: WINDOWS.desk })
  }, 180_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })
  const tap = async (words: string) => {
    await desk.page.locator('.tap:visible').filter({ hasText: words }).first().click()
    await atRest(desk)
  }

  it('on paper consent, and prints the slip alone', async () => {
    const { page } = desk
    await openRoute(desk, county.product.url, 'staff/ordering/desk/page')
    await tap('替人下单')
    await page.locator('.counter').getByLabel('事项').fill('居住证')
    await tap('居住证办理代收代取')
    await page.locator('.pick:visible').first().click()
    await page.locator('.counter').getByLabel('姓名').fill('徐阿木')
    await page.locator('.counter').getByLabel('手机（没有可以不填）').fill('13900001234')
    await page.getByText('先写同意书编号').waitFor()
    await page.locator('.counter').getByLabel('同意书编号').fill('A-17')
    await tap('下单，出凭条')
    const slip = page.locator('.slip')
    await slip.waitFor()
    expect((await slip.locator('.digits').innerText()).replace(/\D/g, '')).toMatch(/^\d{6}$/)
    expect(await slip.innerText()).toContain('徐阿木')
    expect(await desk.axe()).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('打印凭条').isVisible()).toBe(false)
    expect(await slip.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  })

  it('and shows the number to who asks for it', async () => {
    const { page } = desk
    await tap('回办事队列')
    await page.getByText('139****1234').waitFor()
    await page.getByLabel('看号码，会留下记录').click()
    await page.getByText('13900001234').waitFor()
    await page.getByText('看过已经记下').waitFor()
    expect(await desk.axe()).toEqual([])
    await desk.close()
  })
})
