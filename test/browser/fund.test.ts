import { balances } from '@domain/fund/contract'
import { getDisbursement, queue } from '@domain/fund/desk-contract'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { world, type World } from '../world/world'
import { CLERK } from './look'
import { openRoute, tapIn, visitAs } from './site'

const HERE = { unitId: 'JT0101', year: 2026 } as const

/** A payment by hand: asked for, agreed to, checked, paid at four desks, and read by a visitor without an account. */
describe('the community fund', () => {
  let county: World
  let browser: Chromium

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
  }, 180_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  /** Opens the payments at somebody's desk, does the due step, and confirms it. */
  async function step(signInName: string, words: string): Promise<void> {
    const desk = await visitAs(browser, { signInName, window: WINDOWS.desk })
    const tap = tapIn(desk, 'last')
    await openRoute(desk, county.product.url, 'staff/fund/payments/page')
    await tap(words)
    await tap(words)
    await desk.page.getByText('现在没有等您办的付款。').waitFor()
    await desk.close()
  }

  it('goes from the request to the public ledger', async () => {
    const before = await county.guest().does(balances, HERE)
    const desk = await visitAs(browser, { signInName: CLERK, window: WINDOWS.desk })
    const tap = tapIn(desk, 'last')
    await openRoute(desk, county.product.url, 'staff/fund/earmarks/page')
    await desk.page.getByText('非机动车棚与充电桩').first().click()
    await tap('申请付款')
    await desk.page.getByLabel('付什么（公开，不写人名）').fill('遮雨棚支架')
    await desk.page.getByLabel('收款单位全称').fill('棠桥五金商店')
    await desk.page.getByLabel(/多少钱/).fill('1,234.5')
    expect(await desk.axe()).toEqual([])
    await tap('申请付款')
    const clerk = county.person(CLERK, `${CLERK}-community-staff`)
    const asked = async () =>
      (await clerk.does(queue, { view: 'open' })).items.find(({ title }) => title === '遮雨棚支架')
    for (let tries = 0; tries < 50 && !(await asked()); tries++) await desk.page.waitForTimeout(100)
    const { disbursementId = '', fen } = (await asked()) ?? {}
    expect(fen).toBe(123_450)
    await desk.close()

    await step('gu-hongmei', '同意付这笔钱')
    await step('lin-zhengyi', '核对过，没有问题')
    await step('ouyang-min', '已经转账，记付出')
    expect(await clerk.does(getDisbursement, { disbursementId })).toMatchObject({ status: 'paid' })

    const phone = await visitAs(browser, { window: WINDOWS.phone })
    await openRoute(phone, county.product.url, 'fund/ledger/page?unitId=JT0101&year=2026')
    await phone.page.getByText(`核对 ${before.rows + 1} 笔`).waitFor()
    await phone.page.getByText('账平了').waitFor()
    await phone.page.getByText('遮雨棚支架，棠桥五金商店').click()
    await phone.page.getByText('1,234.50 元').waitFor()
    await tapIn(phone, 'last')('看完了')
    await phone.close()
  }, 120_000)
})
