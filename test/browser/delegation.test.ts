import { myDelegations } from '@domain/ordering/proxy-contract'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { world, type World } from '../world/world'
import { RESIDENT } from './look'
import { atRest, openRoute, tapIn, visitAs } from './site'

/** Who acts for whom, put on record and taken back, in large letters. */
describe('a delegation in the browser', () => {
  let county: World
  let browser: Chromium
  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
  }, 180_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })
  const asPrincipal = async () =>
    (await county.person('resident-0011').does(myDelegations, { side: 'principal' })).items

  it('is saved once everything is said, seen by both, and ended by the agent', async () => {
    const visit = await visitAs(browser, { signInName: RESIDENT, window: WINDOWS.phone, care: true })
    await openRoute(visit, county.product.url, 'ordering/delegations/page')
    await visit.page.getByText('还没有登记过').waitFor()
    await tapIn(visit)('登记一个人')
    await visit.page.getByText('还差：姓名').waitFor()
    await visit.page.getByLabel('姓名').fill('老田')
    await visit.page.getByLabel('手机').fill('13810000011')
    await tapIn(visit)('邻居')
    await tapIn(visit)('电话里同意了')
    await visit.page.getByText('还差：到哪天').waitFor()
    await tapIn(visit)('半年')
    await visit.page
      .locator('.tap:visible')
      .filter({ hasText: /^登记$/ })
      .click()
    await atRest(visit)
    await visit.page.getByText('老田（邻居）').waitFor()
    expect(await asPrincipal()).toMatchObject([{ status: 'active', consent: { way: 'phone' } }])
    await tapIn(visit)('撤回')
    await visit.page.getByText('已经约好的不受影响').waitFor()
    await visit.page
      .locator('.sheet .tap')
      .filter({ hasText: /^撤回$/ })
      .click()
    await visit.page.getByText('已撤回').waitFor()
    expect(await asPrincipal()).toMatchObject([{ status: 'withdrawn' }])
    await visit.close()
  })
})
