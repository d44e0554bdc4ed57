import { readFileSync } from 'node:fs'
import { myConsents } from '@domain/privacy/contract'
import { openChromium, WINDOWS, type Chromium, type WatchedPage } from '../world/chromium'
import { world, type World } from '../world/world'
import { openRoute, visitAs } from './site'

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000

/** A resident in the browser: a consent goes as it came, and everything kept can be taken away. */
describe('a resident looks after the own data', () => {
  let county: World
  let browser: Chromium
  let visit: WatchedPage

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
    visit = await visitAs(browser, { signInName: 'xu-amu', window: WINDOWS.phone })
  }, PLANTING)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  const button = (words: string) => visit.page.locator('.btn:visible').filter({ hasText: new RegExp(`^${words}$`) })
  const ofOrdering = async () => {
    const { items } = await county.person('xu-amu').does(myConsents, {})
    return items.find(({ purpose }) => purpose === 'ordering')?.status
  }

  it('takes a consent back, told what it means, and gives it again, told what for', async () => {
    await openRoute(visit, county.product.url, 'privacy/mine/page')
    await button('撤回').first().click()
    const sheet = visit.page.getByRole('dialog')
    await sheet.getByText('到窗口办也照常').waitFor()
    expect(await visit.axe()).toEqual([])
    await sheet.getByRole('button', { name: '撤回', exact: true }).click()
    await visit.page.getByText('8月20日撤回了').waitFor()
    expect(await ofOrdering()).toBe('withdrawn')
    await button('同意').first().click()
    await sheet.getByText('要哪些信息').waitFor()
    await sheet.getByRole('button', { name: '看过了，同意' }).click()
    await visit.page.getByText('8月20日同意的').waitFor()
    expect(await ofOrdering()).toBe('given')
  })

  it('remembers a no', async () => {
    await button('撤回').first().click()
    await visit.page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click()
    await visit.page.getByText('8月20日撤回了').waitFor()
    await button('同意').first().click()
    await visit.page.getByRole('dialog').getByRole('button', { name: '不同意' }).click()
    await visit.page.getByText('8月20日说了不同意').waitFor()
    expect(await ofOrdering()).toBe('declined')
  })

  it('reads everything that is kept, and takes it away as text and as JSON', async () => {
    await openRoute(visit, county.product.url, 'privacy/export/page')
    await button('取我的数据').click()
    await visit.page.getByText('手机号：13800000002').waitFor()
    expect(await visit.axe()).toEqual([])
    const taken = async (words: string) => {
      const coming = visit.page.waitForEvent('download')
      await button(words).click()
      const download = await coming
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
    }
    const text = await taken('存成文字文件')
    expect(text.name).toBe('红堡里我的数据-2026-08-20.txt')
    expect(text.text).toContain('同意的记录')
    const json = await taken('存成 JSON，给电脑读')
    const { data } = JSON.parse(json.text) as { data: Array<{ title: string }> }
    expect(data.map(({ title }) => title)).toEqual(expect.arrayContaining(['账号', '同意的记录']))
    await visit.close()
  })
})
