import { gzipSync } from 'node:zlib'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { world, type World } from '../world/world'
import { RESIDENT } from './look'
import { openRoute, visitAs } from './site'

const MOST_KB = 350

/** What the browser has to read before home is shown, compressed as a server sends it. */
describe('the weight of home', () => {
  let county: World
  let browser: Chromium
  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
  }, 180_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  it(`is at most ${MOST_KB} KB of scripts`, async () => {
    const visit = await visitAs(browser, { signInName: RESIDENT, window: WINDOWS.phone })
    const scripts: Array<Promise<number>> = []
    visit.page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script')
        scripts.push(answer.body().then((body) => gzipSync(body, { level: 6 }).length))
    })
    await openRoute(visit, county.product.url, 'home/today/page')
    const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0)
    expect(scripts.length).toBeGreaterThan(0)
    expect(bytes / 1024).toBeGreaterThan(50)
    expect(bytes / 1024).toBeLessThanOrEqual(MOST_KB)
    console.log(`home reads ${Math.round(bytes / 1024)} KB of scripts`)
    await visit.close()
  })
})
