import { search } from '@domain/org/contract'
import { list } from '@domain/notices/contract'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { world, type World } from '../world/world'
import { CLERK } from './look'
import { openRoute, tapIn, visitAs } from './site'

const COUNTY = 'nie-guoqing'
/** The second row has no name, the third an unknown kind. */
const TABLE = `编码,名称,类别,属地上级
HX9001,和新社区,社区（村）,JT01
HX9002,,社区（村）,JT01
HX9003,和旺社区,不知道,JT01
`

/** What staff do at their workbench, done by hand. */
describe('the workbench', () => {
  let county: World
  let browser: Chromium

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
  }, 180_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  it('tries a table, imports what fits, and takes it back', async () => {
    const desk = await visitAs(browser, { signInName: COUNTY, window: WINDOWS.desk })
    const tap = tapIn(desk)
    await openRoute(desk, county.product.url, 'staff/org/import/page')
    const found = async () => (await county.guest().does(search, { q: '和新社区' })).items.map(({ unitId }) => unitId)
    const buffer = Buffer.from(TABLE)
    await desk.page.locator('input[type=file]').setInputFiles({ name: '单位.csv', mimeType: 'text/csv', buffer })
    await desk.page.getByText('单位.csv：3 行').waitFor()
    await tap('先试一遍，不存')
    await desk.page.getByText('导入其余 1 行').waitFor()
    expect(await desk.axe()).toEqual([])
    expect(await found()).toEqual([])
    await tap('导入其余 1 行')
    await desk.page.getByText('导入了 1 行，2 行没有导入').waitFor()
    expect(await found()).toEqual(['HX9001'])
    await tap('撤回这次导入')
    await desk.page.getByText('全部撤回了').waitFor()
    expect(await found()).toEqual([])
    await desk.close()
  })

  it('writes a notice, keeps it as a draft, and posts it', async () => {
    const desk = await visitAs(browser, { signInName: CLERK, window: WINDOWS.desk })
    const tap = tapIn(desk)
    await openRoute(desk, county.product.url, 'staff/notices/desk/page')
    await tap('写一条')
    const { page } = desk
    await page.locator('.desk-form').getByLabel('标题').fill('电梯检修')
    await page.locator('.desk-form').getByLabel('内容').fill('周六上午 2 号楼电梯检修，请走楼梯。')
    await tap('存成草稿')
    await page.getByLabel('看哪些').selectOption({ label: '草稿' })
    await page.getByText('电梯检修').first().click()
    const live = async () => (await county.person('zhou-guizhen').does(list, {})).items.map(({ title }) => title)
    expect(await live()).not.toContain('电梯检修')
    await tap('公布，公布后不能改')
    await page.getByText('公布以后一个字也不能改').waitFor()
    await tap(/^公布$/)
    await page.getByText('没有草稿').waitFor()
    expect(await live()).toContain('电梯检修')
    await desk.close()
  })
})
