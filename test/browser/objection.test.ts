import { openChromium, WINDOWS, type Chromium, type WatchedPage } from '../world/chromium'
import { world, type World } from '../world/world'
import { RESIDENT } from './look'
import { openRoute, tapIn, visitAs } from './site'

const SECRETARY = 'gu-hongmei'
const SAID = '5 号楼的灯也坏了，请一起换。'
const ANSWER = '5 号楼九月换，钱已经留好。'

/** What is posted is read, objected to and answered, each by hand in the browser. */
describe('an objection', () => {
  let county: World
  let browser: Chromium

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
  }, 180_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })
  const reads = (visit: WatchedPage, words: string) =>
    visit.page.locator('.root:visible').getByText(words).first().waitFor()

  it('is raised from the list of notices, and waits', async () => {
    const phone = await visitAs(browser, { signInName: RESIDENT, window: WINDOWS.phone })
    const tap = tapIn(phone)
    await openRoute(phone, county.product.url, 'home/mine/page')
    await tap('公告公示')
    await tap('3 号楼楼道灯改造')
    await reads(phone, '公示到8月25日')
    await tap('提意见')
    await phone.page.getByLabel('写清楚是哪一点').fill(SAID)
    expect(await phone.axe()).toEqual([])
    await tap('交上去')
    await reads(phone, '答复之前公示不会结束。')
    expect(await phone.page.locator('.tap:visible').filter({ hasText: '提意见' }).count()).toBe(0)
    await phone.close()
  })

  it('is answered by the desk', async () => {
    const desk = await visitAs(browser, { signInName: SECRETARY, window: WINDOWS.desk })
    const tap = tapIn(desk)
    await openRoute(desk, county.product.url, 'staff/notices/objections/page')
    await desk.page.getByText(SAID).first().click()
    await desk.page.getByLabel('答复（提意见的人会看到）').fill(ANSWER)
    await tap(/^答复$/)
    await reads(desk, '没有等答复的意见')
    await desk.close()
  })

  it('brings its answer to the message and to the notice', async () => {
    const phone = await visitAs(browser, { signInName: RESIDENT, window: WINDOWS.phone })
    await openRoute(phone, county.product.url, 'messages/inbox/page')
    await tapIn(phone)('您的意见有了答复')
    await reads(phone, ANSWER)
    await reads(phone, '没有采纳')
    await phone.close()
  })
})
