import { support } from '@domain/projects/contract'
import { openChromium, WINDOWS, type Chromium, type WatchedPage } from '../world/chromium'
import { newRequestId, world, type World } from '../world/world'
import { RESIDENT } from './look'
import { openRoute, tapIn, visitAs } from './site'

const TITLE = '2 号楼门口补路灯'

/** A small pain on its way through the pages: proposed, joined, screened, put to the council and voted on. */
describe('a project', () => {
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
  let projectId = ''

  it('is looked for, then proposed by its resident', async () => {
    const phone = await visitAs(browser, { signInName: RESIDENT, window: WINDOWS.phone })
    const tap = tapIn(phone)
    await openRoute(phone, county.product.url, 'home/projects/page')
    await tap('提一件')
    await phone.page.getByLabel('遇到了什么').fill('2 号楼楼道门口台阶黑，老人爬楼没地方扶')
    await phone.page.getByLabel('起个名字').fill(TITLE)
    await reads(phone, '是不是这一件')
    expect(await phone.axe()).toEqual([])
    await tap('提出来')
    await reads(phone, '等社区审核')
    projectId = /projectId=([\w-]+)/.exec(phone.page.url())?.[1] ?? ''
    await phone.close()
  })

  it('is joined by a neighbour from the list of ideas', async () => {
    const phone = await visitAs(browser, { signInName: 'resident-0041', window: WINDOWS.phone, care: true })
    const tap = tapIn(phone)
    await openRoute(phone, county.product.url, `projects/project/page?projectId=${projectId}`)
    await tap('我也要')
    await reads(phone, '1 人支持')
    expect(await phone.page.locator('.tap:visible').filter({ hasText: '我也要' }).count()).toBe(0)
    await phone.close()
    const other = county.person('resident-0081')
    expect((await other.does(support, { projectId, requestId: newRequestId() })).supporters).toBe(2)
  })

  it('passes the desk and goes to the council, whose member votes', async () => {
    const desk = await visitAs(browser, { signInName: 'pang-lei', window: WINDOWS.desk })
    const tap = tapIn(desk)
    await openRoute(desk, county.product.url, 'staff/projects/desk/page')
    await desk.page.getByText(TITLE).first().click()
    await tap(/^通过$/)
    await desk.page.getByLabel('看哪些').selectOption({ label: '等议事会表决' })
    await desk.page.getByText(TITLE).first().click()
    await desk.page.locator('.tap:visible').filter({ hasText: '交议事会表决' }).last().click()
    await desk.quiet()
    await desk.close()
    const member = await visitAs(browser, { signInName: 'ding-xiuqin', window: WINDOWS.desk })
    await openRoute(member, county.product.url, 'staff/projects/desk/page')
    await member.page.getByText(TITLE).first().click()
    await tapIn(member)(/^同意$/)
    await tapIn(member)(/^投票$/)
    await member.close()
    const phone = await visitAs(browser, { signInName: RESIDENT, window: WINDOWS.phone })
    await openRoute(phone, county.product.url, `projects/project/page?projectId=${projectId}`)
    await reads(phone, '7 人可以投，投了 1 人')
    await phone.close()
  })
})
