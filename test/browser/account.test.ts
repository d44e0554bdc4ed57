import { decidePhone } from '@domain/identity/check-contract'
import { me, myAccount } from '@domain/identity/contract'
import { openChromium, WINDOWS, type Chromium, type WatchedPage } from '../world/chromium'
import { newRequestId, world, type World } from '../world/world'
import { atRest, openRoute, visitAs } from './site'

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000
const CHILD = 'hu-xin'
const PARENT = 'tao-jun'

/** A child begins with nothing and is helped through by the desk and a parent, all by taps. */
describe('an account from its first day', () => {
  let county: World
  let browser: Chromium
  let child: WatchedPage
  let parent: WatchedPage

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
    child = await visitAs(browser, { signInName: CHILD, window: WINDOWS.phone })
    parent = await visitAs(browser, { signInName: PARENT, window: WINDOWS.phone, care: true })
  }, PLANTING)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  const press = async (on: WatchedPage, words: string) => {
    await on.page.locator('.tap:visible').filter({ hasText: words }).first().click()
    await atRest(on)
  }
  const sees = (on: WatchedPage, words: string) => on.page.getByText(words).filter({ visible: true }).first().waitFor()

  it('signs in, types a number as one says it, and waits for the desk', async () => {
    await openRoute(child, county.product.url, 'home/join/page')
    await press(child, '登录')
    await press(child, '手填号码，请社区核对')
    await child.page.getByLabel('手机号', { exact: true }).fill('138 7799 0001')
    await child.page.getByLabel('请哪个社区核对').last().fill('梧桐')
    await press(child, '梧桐里社区')
    await press(child, '请社区核对')
    await sees(child, '等社区核对')
    const { userId = '' } = await county.person(CHILD).does(me, {})
    const desk = county.person('pang-lei', 'pang-lei-community-staff')
    await desk.does(decidePhone, { userId, approve: true, requestId: newRequestId() })
  })

  it('chooses the wrong community first, and mends it', async () => {
    await openRoute(child, county.product.url, 'identity/residence/page')
    await child.page.getByLabel('住在哪个社区').last().fill('花园浜')
    await press(child, '花园浜社区')
    await press(child, '请社区核对')
    await sees(child, '等花园浜社区核对')
    await press(child, '选错社区了，重新选')
    await child.page.getByLabel('住在哪个社区').last().fill('梧桐里')
    await press(child, '梧桐里社区')
    await press(child, '请社区核对')
    await sees(child, '等梧桐里社区核对')
  })

  it('says the age, and asks a parent with a code', async () => {
    await openRoute(child, county.product.url, 'identity/account/page')
    await press(child, '称呼')
    await child.page.getByLabel('怎么称呼您').fill('胡欣')
    await child.page.getByLabel('哪一年').selectOption({ label: '2015 年' })
    await child.page.getByLabel('几月').selectOption({ label: '3 月' })
    await sees(child, '不满 14 岁')
    await press(child, '存下')
    await press(child, '请家长同意')
    await press(child, '取一个代码')
    const code = await child.page.locator('.guardian-code:visible').innerText()
    expect(code.replace(/\s/g, '')).toMatch(/^[0-9A-Z]{10}$/)
    expect(await child.axe()).toEqual([])

    await openRoute(parent, county.product.url, 'identity/children/page')
    await parent.page.getByLabel('孩子手机上的代码').fill(code.toLowerCase())
    await press(parent, '预约和办理服务')
    await press(parent, '看过了，替孩子同意')
    await sees(parent, '胡欣')
    expect(await county.person(CHILD).does(myAccount, {})).toMatchObject({ guardianName: '陶俊' })
  })

  it('the parent takes it back, and both see it', async () => {
    await press(parent, '撤回')
    await parent.page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click()
    await sees(parent, '还没有。')
    await openRoute(child, county.product.url, 'identity/account/page')
    await sees(child, '不满 14 岁，家长同意了才能约事')
    await child.close()
    await parent.close()
  })
})
