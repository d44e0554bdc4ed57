import { WINDOWS, type Chromium, type Visit, type WatchedPage } from '../world/chromium'
import { openRoute, tapIn, visitAs } from './site'

/** A photo that a browser can read: one red dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
)

/** Somebody at a page, with the moves of their hands. */
export interface Hand {
  readonly visit: WatchedPage
  open(route: string): Promise<void>
  tap(words: string | RegExp): Promise<void>
  fill(label: string | RegExp, text: string): Promise<void>
  choose(label: string, words: string): Promise<void>
  addPhoto(): Promise<void>
  /** Waits until the words can be read on the page in sight. */
  reads(words: string | RegExp): Promise<void>
}

/** Everybody of a road keeps one window open until the end. */
export class Hands {
  private readonly open = new Map<string, Hand>()

  constructor(
    private readonly browser: Chromium,
    private readonly url: string,
  ) {}

  async at(signInName: string, window: Visit = WINDOWS.desk): Promise<Hand> {
    const known = this.open.get(signInName)
    if (known) return known
    const visit = await visitAs(this.browser, { signInName, window })
    const { page } = visit
    const seen = page.locator('.root:visible')
    const field = (label: string | RegExp) => seen.getByLabel(label, { exact: true }).last()
    const hand: Hand = {
      visit,
      open: (route) => openRoute(visit, this.url, route),
      tap: tapIn(visit, 'last'),
      fill: (label, text) => field(label).fill(text),
      choose: async (label, words) => void (await field(label).selectOption({ label: words })),
      async addPhoto() {
        const chooser = page.waitForEvent('filechooser')
        await seen.locator('.photo-add').last().click()
        await (await chooser).setFiles([{ name: 'dot.png', mimeType: 'image/png', buffer: DOT }])
        await seen.getByLabel('照片 1，点开看大图').or(seen.locator('.photo-one img')).last().waitFor()
        await page.locator('.photo-state').waitFor({ state: 'detached' })
      },
      reads: (words) => seen.getByText(words).filter({ visible: true }).first().waitFor(),
    }
    this.open.set(signInName, hand)
    return hand
  }

  async closed(): Promise<void> {
    for (const { visit } of this.open.values()) await visit.close()
    this.open.clear()
  }
}
