import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import type { WatchedPage } from '../../world/chromium'
import { bundleRuntime } from './bundle-runtime'
import type { FromView } from './protocol'
import type { HandTarget } from './view/hands'
import type { OpenView } from './view-port'

/** Never contacted: every request below it is answered from the folder of the build. */
const ORIGIN = 'http://127.0.0.1:1'
const EMPTY_PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>红堡</title><link rel="icon" href="data:,">' +
  '<meta name="viewport" content="width=device-width,initial-scale=1"></head><body></body></html>'
const TYPES: Record<string, string> = { '.png': 'image/png', '.svg': 'image/svg+xml', '.jpg': 'image/jpeg' }

async function serve(page: Page, folder: string): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname)
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE })
    const file = join(folder, path)
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' })
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) })
  })
}

/**
 * The view layer in a Chromium page: the same runtime and templates as in jsdom, with style, layout and real touches.
 * What it draws of the platform's own parts is an approximation.
 */
export function chromiumView(visit: WatchedPage): OpenView {
  const { page } = visit
  return async (dist, { receive, wake, fault }) => {
    const { templates, ...rest } = dist
    let unanswered = 0
    let posted = 0
    let received = 0
    const ask = async <T>(run: Promise<T>): Promise<T> => {
      unanswered += 1
      try {
        const answer = await run
        posted = await page.evaluate(() => window.viewPosted)
        return answer
      } finally {
        unanswered -= 1
        wake()
      }
    }
    const marked = async (target: HandTarget) => {
      const { mark } = await page.evaluate((wanted) => window.viewHands.locate(wanted), target)
      return page.locator(`[data-hand="${mark}"]`)
    }
    await serve(page, dist.folder)
    await page.goto(ORIGIN)
    await page.exposeFunction('viewTake', (text: string) => {
      received += 1
      receive(JSON.parse(text) as FromView)
      wake()
    })
    await page.evaluate(bundleRuntime('view'))
    await page.evaluate(`window.viewTemplates = ${templates}`)
    await page.evaluate((given) => {
      window.viewPosted = 0
      window.viewPost = (text) => {
        window.viewPosted += 1
        void window.viewTake(text)
      }
      window.viewBoot(given, { styles: true })
    }, rest)
    return {
      send(message) {
        const sent = page.evaluate((text) => window.viewReceive(text), JSON.stringify(message))
        ask(sent).catch((error: unknown) => fault(`view: ${String(error)}`))
      },
      pending: () => unanswered + Math.max(0, posted - received),
      tap: (target) => ask(marked(target).then((locator) => locator.tap({ timeout: 5000 }))),
      fill: (target, value) =>
        ask(
          marked(target).then(async (locator) => {
            const field = locator.locator('input, textarea').first()
            await field.fill(value, { timeout: 5000 })
            await field.blur()
          }),
        ),
      emit: (target, type, detail) =>
        ask(
          page.evaluate(({ on, what, how }) => window.viewHands.emit(on, what, how), {
            on: target,
            what: type,
            how: detail,
          }),
        ),
      text: () => page.evaluate(() => window.viewHands.text()),
      html: () => page.evaluate(() => window.viewHands.html()),
      close: () => visit.close(),
    }
  }
}
