import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openChromium, WINDOWS, type Chromium, type Visit, type WatchedPage } from '../world/chromium'
import { world, type World } from '../world/world'
import { chromiumView } from '../weapp/harness/chromium-view'
import { doorCloud } from '../weapp/harness/door-cloud'
import { openWeapp } from '../weapp/harness/open-weapp'
import { everyPage } from './every-page'
import type { Look } from './look'
import { pictureName, screensIndex, type Face } from './screens-index'
import { openRoute, visitAs } from './site'

const ROOT = resolve(__dirname, '../..')
const SCREENS = join(ROOT, 'docs/screens')

type Sized = Readonly<Record<'phone' | 'desk', Visit>>

/** One device pixel per CSS pixel: two would make the folder four times as heavy. */
const AT_ONE: Sized = { phone: { ...WINDOWS.phone, scale: 1 }, desk: { ...WINDOWS.desk, scale: 1 } }

interface Shooting {
  browser: Chromium
  county: World
  save(look: Look, face: Face, care: boolean, picture: Buffer): void
}

/** Addresses of photos are gathered for a moment before they are asked for. */
const GATHERED_MS = 60

/** Waits until every photo of the page is drawn, which `settle` alone does not tell. */
async function photosDrawn({ page }: WatchedPage, settle: () => Promise<void>): Promise<void> {
  await setTimeout(GATHERED_MS)
  await settle()
  const drawn = () => Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)))
  await page.evaluate(drawn)
}

async function shootBrowser({ browser, county, save }: Shooting, look: Look, face: 'phone' | 'desk', care: boolean) {
  const visit = await visitAs(browser, { ...look, care, window: AT_ONE[face] })
  await openRoute(visit, county.product.url, look.route)
  await photosDrawn(visit, () => visit.quiet())
  save(look, face, care, await visit.page.screenshot({ animations: 'disabled' }))
  await visit.close()
}

async function shootWeapp({ browser, county, save }: Shooting, look: Look, care: boolean): Promise<void> {
  const visit = await browser.visit(AT_ONE.phone)
  const [path = '', query = ''] = look.route.split('?')
  const app = await openWeapp({
    dist: join(ROOT, 'dist/weapp'),
    cloud: doorCloud(county.product.url, look.signInName),
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    storage: { mode: JSON.stringify(care ? 'care' : 'plain') },
    view: chromiumView(visit),
  })
  await photosDrawn(visit, () => app.settle())
  save(look, 'weapp', care, await visit.page.screenshot({ animations: 'disabled' }))
  await app.close()
}

/** Looks at every page in both modes: in the browser in both windows, and in WeChat's build on the phone. */
export async function shootEveryPage(): Promise<void> {
  mkdirSync(SCREENS, { recursive: true })
  const county = await world()
  const browser = await openChromium()
  try {
    const looks = await everyPage(county)
    const save: Shooting['save'] = (look, face, care, picture) =>
      writeFileSync(join(SCREENS, pictureName(look, face, care)), picture)
    const shooting = { browser, county, save }
    for (const look of looks) {
      for (const care of [false, true]) {
        await shootBrowser(shooting, look, 'phone', care)
        await shootBrowser(shooting, look, 'desk', care)
        if (!look.browserOnly) await shootWeapp(shooting, look, care)
      }
      console.log(look.name)
    }
    const notes = JSON.parse(readFileSync(join(SCREENS, 'notes.json'), 'utf8')) as Record<string, string>
    writeFileSync(join(SCREENS, 'README.md'), screensIndex(looks, notes))
  } finally {
    await browser.close()
    await county.close()
  }
}
