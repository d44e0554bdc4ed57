import { rmSync } from 'node:fs'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { chromiumView } from './harness/chromium-view'
import { openWeapp } from './harness/open-weapp'
import { writeSampleApp } from './sample-app'

let browser: Chromium
let dist: string
beforeAll(async () => {
  dist = writeSampleApp()
  browser = await openChromium()
})
afterAll(async () => {
  rmSync(dist, { recursive: true, force: true })
  await browser.close()
})

it('runs the same build in Chromium, by real touches', async () => {
  const visit = await browser.visit(WINDOWS.phone)
  const app = await openWeapp({ dist, cloud: { callFunction: async () => null }, view: chromiumView(visit) })
  await app.tap('#counter')
  await app.fill('姓名', '周桂珍')
  await app.tap('同意')
  await app.tap('寄出')
  const text = await app.page().text()
  expect(text).toContain('次数 1')
  expect(text).toContain('您好 周桂珍')
  expect(text).toContain('寄出 {"agree":true,"way":"","phone":""}')
  await app.tap('#ask')
  await app.tap('要')
  expect(await app.page().text()).toContain('要了')
  await app.tap('#measure')
  expect(await app.page().text()).toContain('宽 390')
  await app.tap('二页')
  expect(app.page().route).toBe('pages/second')
  await app.close()
})

it('turns rpx into px and tags into elements', async () => {
  const visit = await browser.visit(WINDOWS.phone)
  const app = await openWeapp({ dist, cloud: { callFunction: async () => null }, view: chromiumView(visit) })
  const size = await visit.page.locator('wx-page').evaluate((node) => getComputedStyle(node).fontSize)
  expect(size).toBe(`${(32 * 390) / 750}px`)
  await app.close()
})
