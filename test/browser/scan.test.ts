import { confirmScan } from '@domain/identity/session-contract'
import { openChromium, WINDOWS, type Chromium, type WatchedPage } from '../world/chromium'
import { newRequestId, world, type World } from '../world/world'
import { atRest, openRoute, visitAs } from './site'

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000

/** 庞蕾 at a computer with the deployed pages: her phone lets it in, and takes it back. */
describe('a clerk signs a computer in by scanning', () => {
  let county: World
  let browser: Chromium
  let computer: WatchedPage
  let phone: WatchedPage

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
    computer = await browser.visit(WINDOWS.desk)
    phone = await visitAs(browser, { signInName: 'pang-lei', window: WINDOWS.phone })
  }, PLANTING)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  it('shows a code and waits', async () => {
    await openRoute(computer, `${county.product.url}/web`, 'identity/computer-sign-in/page')
    expect(await computer.page.locator('.qr:visible').getAttribute('data-scene')).toMatch(/^[0-9A-Za-z.]{20,32}$/)
    expect(await computer.axe()).toEqual([])
  })

  it('starts at the workbench of the one post once the phone agreed', async () => {
    const scene = await computer.page.locator('.qr:visible').getAttribute('data-scene')
    const agreed = { requestId: newRequestId(), scene: scene ?? '', assignmentId: 'pang-lei-community-staff' }
    await county.person('pang-lei').does(confirmScan, agreed)
    await computer.page.waitForURL(/staff\/ordering\/desk\/page/)
    await atRest(computer)
    await computer.page.getByText('庞蕾').first().waitFor()
    const stored = await computer.page.evaluate(() => JSON.stringify({ ...localStorage }) + document.cookie)
    expect(stored).not.toMatch(/rf_session|x-local-user/)
  })

  it('is listed on the phone and signed out from there', async () => {
    await openRoute(phone, county.product.url, 'identity/computers/page')
    await phone.page.getByText('Linux 电脑 · Chrome').waitFor()
    await phone.page.locator('.tap:visible').filter({ hasText: '退出' }).first().click()
    await phone.page.getByText('已退出').waitFor()
    await openRoute(computer, `${county.product.url}/web`, 'home/mine/page')
    await computer.page.getByText('还没有登录').first().waitFor()
    await phone.close()
    await computer.close()
  })
})
