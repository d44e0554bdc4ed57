import type { Chromium, Visit, WatchedPage } from '../world/chromium'

/** Somebody using the browser's face: signed in, in one of the two modes, in one of the two windows. */
export interface Visitor {
  signInName?: string
  care?: boolean
  window: Visit
}

/** Taro keeps a value of storage as JSON with the value under `data`. */
function stored(value: unknown): string {
  return JSON.stringify({ data: value })
}

/** Opens the product for a visitor, as if she had signed in before. Nothing is loaded yet. */
export function visitAs(browser: Chromium, { signInName, care = false, window }: Visitor): Promise<WatchedPage> {
  const storage: Record<string, string> = { mode: stored(care ? 'care' : 'plain') }
  if (signInName !== undefined) storage['session'] = stored({ signInName })
  return browser.visit({ ...window, storage })
}

/** Loads a page by its route and waits until it stands. What was open before in the visit is left. */
export async function openRoute(visit: WatchedPage, url: string, route: string): Promise<void> {
  await visit.page.goto('about:blank')
  await visit.page.goto(`${url}/#/${route}`)
  await atRest(visit)
}

/** Waits until the page of the present address is the one shown, with its content and no skeleton left. */
export async function atRest({ page, quiet }: WatchedPage): Promise<void> {
  await page.waitForFunction(() => {
    const route = location.hash.replace(/^#\/?/, '/').split('?')[0] ?? ''
    const shown = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter((one) => one.checkVisibility())
    return shown.length === 1 && shown[0]?.id.startsWith(route) && shown[0].querySelector('.root') !== null
  })
  await quiet()
  await page.waitForFunction(() => document.querySelectorAll('.sk, .spin').length === 0)
}

/** Taps what carries the words on the page in sight, the first such or the last, and waits until all is at rest. */
export const tapIn =
  (visit: WatchedPage, which: 'first' | 'last' = 'first') =>
  async (words: string | RegExp): Promise<void> => {
    await visit.page.locator('.tap:visible').filter({ hasText: words })[which]().click()
    await atRest(visit)
  }
