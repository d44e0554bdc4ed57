import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { world, type World } from '../world/world'
import { tellStory } from './county-story'
import { everyPage, type Look } from './every-page'
import { openRoute, visitAs, type Visitor } from './site'

const NOTHING = { serviceId: '', freeSlot: { slotId: '', startsAt: 0 }, waiting: '', served: '', completed: '' }

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000

/** Every page, in both windows and both modes: no violation, no error, no request that leaves this machine. */
describe('axe finds nothing', () => {
  let county: World
  let browser: Chromium
  let pages: Look[]

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
    pages = everyPage(await tellStory(county))
  }, PLANTING)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  const look = async (each: Look, how: Omit<Visitor, 'signInName'>): Promise<string[]> => {
    const visit = await visitAs(browser, { ...how, ...(each.signInName ? { signInName: each.signInName } : {}) })
    await openRoute(visit.page, county.product.url, each.route)
    const found = await visit.axe()
    await visit.close()
    return found
  }

  it.each(everyPage(NOTHING).map(({ name }, index) => [name, index] as const))('%s', async (_name, index) => {
    const each = pages[index]
    if (!each) throw new Error('the list of pages changed')
    for (const window of [WINDOWS.phone, WINDOWS.desk]) {
      for (const care of [false, true]) {
        expect({ width: window.width, care, found: await look(each, { window, care }) }).toEqual({
          width: window.width,
          care,
          found: [],
        })
      }
    }
  })
})

it('looks at every page there is', () => {
  const config = readFileSync(resolve(__dirname, '../../src/app.config.ts'), 'utf8')
  const looked = new Set(everyPage(NOTHING).map(({ route }) => route.split('?')[0]?.split('/').slice(-3).join('/')))
  const written = [...config.matchAll(/'((?:[\w-]+\/)+page)'/g)].map(([, path = '']) => path)
  const missed = written.filter((path) => ![...looked].some((route) => route?.endsWith(path)))
  expect(missed).toEqual([])
})
