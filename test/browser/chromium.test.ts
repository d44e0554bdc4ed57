import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'

const PAGE = `<!doctype html><html lang="zh-CN"><head><title>试页</title><link rel="icon" href="data:,"></head>
<body style="font: 32px sans-serif"><main><h1>红堡</h1><span id="regular">约今天下午</span> <b id="bold">约今天下午</b>
<span id="rare">龘</span></main></body></html>`

describe('chromium from npm', () => {
  let browser: Chromium
  let server: Server
  let address: string

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url !== '/') response.statusCode = 404
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(PAGE)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await openChromium()
  })

  afterAll(async () => {
    server.close()
    await browser.close()
  })

  it('draws Chinese in two weights and finds nothing wrong with a sound page', async () => {
    const visit = await browser.visit(WINDOWS.phone)
    await visit.page.goto(address)
    const width = (id: string) =>
      visit.page.locator(id).evaluate((node) => Math.round(node.getBoundingClientRect().width))
    expect(await width('#regular')).toBe(32 * 5)
    expect(await width('#bold')).toBe(32 * 5)
    const [regular, bold, rare] = await Promise.all(
      ['#regular', '#bold', '#rare'].map((id) => visit.page.locator(id).screenshot()),
    )
    expect(regular?.equals(bold ?? Buffer.alloc(0))).toBe(false)
    expect(rare?.length).toBeGreaterThan(1000)
    expect(await visit.axe()).toEqual([])
    await visit.close()
  })

  it.each([
    [
      'a request that leaves this machine',
      `Object.assign(new Image(), { onerror: later }).src = 'http://example.invalid/x.png'`,
      /leaves this machine: http:\/\/example/,
    ],
    ['an error on the console', `console.error('坏了'); later()`, /console\.error: 坏了/],
    [
      'an uncaught error',
      `setTimeout(() => { throw new Error('没接住') }); setTimeout(later)`,
      /uncaught: Error: 没接住/,
    ],
    [
      'an unhandled rejection',
      `void Promise.reject(new Error('没人管')); setTimeout(later)`,
      /uncaught: Error: 没人管/,
    ],
  ])('fails the page on %s', async (_name, script, complaint) => {
    const visit = await browser.visit(WINDOWS.desk)
    await visit.page.goto(address)
    const later = visit.page.waitForEvent('console', (message) => message.text() === 'later')
    await visit.page.addScriptTag({ content: `const later = () => console.log('later'); ${script}` })
    await later
    await expect(visit.close()).rejects.toThrow(complaint)
  })

  it('names what axe finds', async () => {
    const visit = await browser.visit(WINDOWS.desk)
    await visit.page.goto(address)
    await visit.page.evaluate(() =>
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,">'),
    )
    expect((await visit.axe()).join('\n')).toMatch(/^image-alt:/)
    await visit.close()
  })
})
