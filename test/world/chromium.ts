import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { chromiumBinary } from '../browser/chromium-binary'

/** How a page is looked at. Sizes are CSS pixels. */
export interface Visit {
  width: number
  height: number
  /** Device pixels per CSS pixel, 1 unless stated. */
  scale?: number
  /** A finger instead of a mouse, and the mobile viewport. */
  touch?: boolean
  /** Entries laid into localStorage before the first script of any page runs. */
  storage?: Record<string, string>
}

/** A page that remembers everything that went wrong in it. */
export interface WatchedPage {
  readonly page: Page
  /** Console errors, uncaught errors and requests that would have left 127.0.0.1, in the order they came. */
  readonly faults: string[]
  /** Waits until every request has been answered and what they brought is drawn. */
  quiet(): Promise<void>
  /** Runs axe-core on what is shown and answers one line for each offending element; none means clean. */
  axe(): Promise<string[]>
  /** Closes the page and throws when it gathered faults. */
  close(): Promise<void>
}

/** A running browser. Pages are opened one at a time, each in a context of its own. */
export interface Chromium {
  readonly version: string
  visit(visit: Visit): Promise<WatchedPage>
  /** Closes the browser and throws when a page that nobody closed gathered faults. */
  close(): Promise<void>
}

const PHONE: Visit = { width: 390, height: 844, scale: 2, touch: true }
const DESK: Visit = { width: 1280, height: 800 }

/** The two windows every page of the product is looked at in. */
export const WINDOWS = { phone: PHONE, desk: DESK }

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
]

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

function isLocal(address: string): boolean {
  const url = new URL(address)
  return ['data:', 'blob:', 'about:'].includes(url.protocol) || url.hostname === '127.0.0.1'
}

/** Counts the requests under way and resolves when there are none, looking again after the answers were drawn. */
function quietness(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>()
  const waiting = new Set<() => void>()
  const ended = (request: unknown): void => {
    underWay.delete(request)
    if (underWay.size > 0) return
    for (const go of waiting) go()
    waiting.clear()
  }
  page.on('request', (request) => underWay.add(request))
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  const drawn = (): Promise<unknown> =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return async () => {
    do {
      if (underWay.size > 0) await new Promise<void>((resolve) => waiting.add(resolve))
      await drawn()
    } while (underWay.size > 0)
  }
}

async function watch(context: BrowserContext, faults: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const address = route.request().url()
    if (isLocal(address)) return route.continue()
    faults.push(`request leaves this machine: ${address}`)
    return route.abort()
  })
  context.on('page', (page) => {
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      faults.push(`console.error: ${message.text().slice(0, 400)} (${message.location().url})`)
    })
    page.on('crash', () => faults.push('the page crashed'))
  })
}

async function runAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
  )
}

function complain(faults: string[]): void {
  if (faults.length > 0) throw new Error(`The page went wrong:\n${faults.join('\n')}`)
}

async function openPage(browser: Browser, visit: Visit, faults: string[]): Promise<WatchedPage> {
  const context = await browser.newContext({
    // WeChat's build is drawn at an address of its own and shows photos that the product serves.
    permissions: ['local-network-access'],
    viewport: { width: visit.width, height: visit.height },
    deviceScaleFactor: visit.scale ?? 1,
    hasTouch: visit.touch ?? false,
    isMobile: visit.touch ?? false,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  await watch(context, faults)
  await context.addInitScript((entries) => {
    if (location.protocol !== 'http:' || sessionStorage.getItem('storage-laid') !== null) return
    sessionStorage.setItem('storage-laid', 'yes')
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
  }, visit.storage ?? {})
  const page = await context.newPage()
  return {
    page,
    faults,
    quiet: quietness(page),
    axe: () => runAxe(page),
    async close() {
      await context.close()
      complain(faults.splice(0))
    },
  }
}

/** Starts Chromium. The caller closes it. */
export async function openChromium(): Promise<Chromium> {
  const { executablePath, env } = await chromiumBinary()
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ARGUMENTS,
    env: { ...Object.fromEntries(inherited), ...env },
  })
  const gathered: string[][] = []
  return {
    version: browser.version(),
    visit(visit) {
      const faults: string[] = []
      gathered.push(faults)
      return openPage(browser, visit, faults)
    },
    async close() {
      await browser.close()
      complain(gathered.flat())
    },
  }
}
