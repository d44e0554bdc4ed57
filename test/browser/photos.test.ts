import type { Route } from 'playwright-core'
import { getOrder } from '@domain/ordering/contract'
import { settledStatus } from '../files/uploads'
import { openChromium, WINDOWS, type Chromium, type WatchedPage } from '../world/chromium'
import { world, type World } from '../world/world'
import { beginServing, clerkOf, type Served } from './looks/ordering-story'
import { CLERK, RESIDENT } from './look'
import { atRest, openRoute, visitAs } from './site'

const PLANTING = 180_000

/** A picture that stays above three pieces when it is drawn anew: noise does not compress. */
async function noisyPhoto({ page }: WatchedPage): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 800
    canvas.height = 600
    const pen = canvas.getContext('2d')
    const image = pen?.createImageData(800, 600)
    if (!pen || !image) throw new Error('no canvas')
    let state = 7
    for (let i = 0; i < image.data.length; i++) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      image.data[i] = i % 4 === 3 ? 255 : state % 256
    }
    pen.putImageData(image, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.9)
  })
  return Buffer.from(url.replace(/^.*,/, ''), 'base64')
}

/** Photos under a result: chosen, cut off, resumed, kept over a reload, seen by the person served. */
describe('photos of a result in the browser', () => {
  let county: World
  let browser: Chromium
  let desk: WatchedPage
  let served: Served

  beforeAll(async () => {
    county = await world()
    served = await beginServing(county)
    browser = await openChromium()
    desk = await visitAs(browser, { signInName: CLERK, window: WINDOWS.phone })
  }, PLANTING)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })
  const tap = (words: string) => desk.page.locator('.tap:visible').filter({ hasText: words }).first().click()
  const sent: number[] = []

  it('stops on a dead network and goes on with what is missing', async () => {
    await openRoute(desk, county.product.url, `staff/ordering/order/page?orderId=${served.orderId}`)
    const buffer = await noisyPhoto(desk)
    const cutOff = async (route: Route) => {
      const { part } = route.request().postDataJSON() as { part: number }
      sent.push(part)
      await (sent.length === 3 ? route.abort() : route.continue())
    }
    await desk.page.route('**/call/files.putPart', cutOff)
    await tap('办好，写结果')
    await desk.page.locator('textarea:visible').fill('新证在这里')
    const chooser = desk.page.waitForEvent('filechooser')
    await tap('加照片')
    await (await chooser).setFiles([{ name: 'card.jpg', mimeType: 'image/jpeg', buffer }])
    await desk.page.getByText('没传完').first().waitFor()
    await desk.page.getByText('接着传').click()
    await desk.page.getByText('没传完').first().waitFor({ state: 'detached' })
    await desk.page.locator('.photo-state').waitFor({ state: 'detached' })
    expect(sent.slice(0, 4)).toEqual([0, 1, 2, 2])
    expect(new Set(sent).size).toBe(sent.length - 1)
    desk.faults.splice(0)
  })

  it('keeps text and photo when the page is left', async () => {
    await desk.page.reload()
    await atRest(desk)
    await tap('办好，写结果')
    expect(await desk.page.locator('textarea:visible').inputValue()).toBe('新证在这里')
    await desk.page.getByLabel('照片 1，点开看大图').click()
    await desk.page.getByRole('dialog', { name: '照片 1' }).waitFor()
    await desk.page.keyboard.press('Escape')
    await desk.page.locator('.sheet .tap').filter({ hasText: '办好了' }).click()
    await desk.page.getByText('新证在这里').first().waitFor()
    await desk.close()
  })

  it('shows the photo under its step to the one who ordered', async () => {
    const resident = await visitAs(browser, { signInName: RESIDENT, window: WINDOWS.phone })
    await county.advance(60_000)
    const { photos } = await county.person(RESIDENT).does(getOrder, { orderId: served.orderId })
    expect(await settledStatus(county, await clerkOf(county), photos[0] ?? '')).toBe('passed')
    await openRoute(resident, county.product.url, `ordering/order/page?orderId=${served.orderId}`)
    const step = resident.page.locator('.tl-step').filter({ hasText: '窗口办好了' })
    await step.locator('img').waitFor()
    expect(await step.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(800)
    await step.getByLabel('照片 1，点开看大图').click()
    expect(await resident.axe()).toEqual([])
    await resident.page.getByLabel('关上照片').click()
    await resident.page.locator('.viewer').waitFor({ state: 'detached' })
    await resident.close()
  })
})
