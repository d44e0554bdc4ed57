import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openChromium, WINDOWS, type Chromium, type Visit } from '../world/chromium'
import { world, type World } from '../world/world'
import { everyPage } from './every-page'
import type { Look } from './look'
import { openRoute, visitAs, type Visitor } from './site'

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000
/** All pages once, on a busy machine. */
const ALL_PAGES = 480_000

const all = () => true
/** Pages made for a wide screen, and the first page, which looks different there. */
const wide = ({ route }: Look) => /home\/|\/staff\//.test(`/${route}`)
/** Pages that people hold in their hands; of the workbench those for whoever calls volunteers together. */
const narrow = ({ route }: Look) => !/^staff\/(?!volunteering)/.test(route)

type Pair = [name: string, window: Visit, care: boolean, which: (look: Look) => boolean]

/**
 * Care mode, whose letters are the largest, in the narrow window, where room is least; the desk for the pages made for
 * it. `AXE=all` looks at every page in both windows and both modes.
 */
const PAIRS: Pair[] =
  process.env.AXE === 'all'
    ? [
        ['on a phone', WINDOWS.phone, false, all],
        ['on a phone in care mode', WINDOWS.phone, true, all],
        ['on a desk', WINDOWS.desk, false, all],
        ['on a desk in care mode', WINDOWS.desk, true, all],
      ]
    : [
        ['on a phone in care mode', WINDOWS.phone, true, narrow],
        ['on a desk', WINDOWS.desk, false, wide],
      ]

/** No violation, no error, no request that leaves this machine. */
describe('axe finds nothing', () => {
  let county: World
  let browser: Chromium
  let pages: Look[]

  beforeAll(async () => {
    county = await world()
    browser = await openChromium()
    pages = await everyPage(county)
  }, PLANTING)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })

  /** One visit for all pages of a person: scripts are read once, every page is still loaded afresh. */
  const lookAtAll = async (looks: readonly Look[], how: Omit<Visitor, 'signInName'>): Promise<string[]> => {
    const found: string[] = []
    for (const signInName of new Set(looks.map((each) => each.signInName))) {
      const window = { ...how.window, scale: 1 }
      const visit = await visitAs(browser, { ...how, window, ...(signInName === undefined ? {} : { signInName }) })
      for (const { name, route } of looks.filter((each) => each.signInName === signInName)) {
        await openRoute(visit, county.product.url, route)
        found.push(...(await visit.axe()).map((violation) => `${name}: ${violation}`))
      }
      await visit.close()
    }
    return found
  }

  it.each(PAIRS)(
    '%s',
    async (_name, window, care, which) => expect(await lookAtAll(pages.filter(which), { window, care })).toEqual([]),
    ALL_PAGES,
  )

  it('looks at every page there is', () => {
    const config = readFileSync(resolve(__dirname, '../../src/app.config.ts'), 'utf8')
    const looked = new Set(pages.map(({ route }) => route.split('?')[0]?.split('/').slice(-3).join('/')))
    const written = [...config.matchAll(/'((?:[\w-]+\/)+page)'/g)].map(([, path = '']) => path)
    expect(written.filter((path) => ![...looked].some((route) => route?.endsWith(path)))).toEqual([])
  })
})
