import { resolve } from 'node:path'
import { world, type World } from '../world/world'
import { doorCloud } from './harness/door-cloud'
import { openWeapp, type Weapp } from './harness/open-weapp'
import type { SetDataRecord } from './harness/protocol'

const DIST = resolve(__dirname, '../../dist/weapp')
/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000
const KB = 1024

let county: World
beforeAll(async () => {
  county = await world()
}, PLANTING)
afterAll(() => county?.close())

/** Opens a page as 周桂珍, looks at it, and ends the mini-program, which throws when anything went wrong. */
async function looking(path: string, query: Record<string, string>, look: (app: Weapp) => Promise<void>) {
  const app = await openWeapp({ dist: DIST, cloud: doorCloud(county.product.url, 'zhou-guizhen'), path, query })
  try {
    await app.settle()
    await look(app)
    await app.close()
  } finally {
    await app.abandon()
  }
}

const bytesOf = (records: readonly SetDataRecord[]) => records.reduce((sum, { bytes }) => sum + bytes, 0)
const actionsOf = (app: Weapp) => app.cloudCalls.map(({ args }) => (args as { data: { action: string } }).data.action)

/** What an act sends to the view. */
async function sentBy(app: Weapp, act: () => Promise<unknown>): Promise<readonly SetDataRecord[]> {
  const before = app.setData.length
  await act()
  await app.settle()
  return app.setData.slice(before)
}

it('the first screen of home asks the cloud once and takes two setData, 20 KB', () =>
  looking('home/today/page', {}, async (app) => {
    expect(await app.page().text()).toContain('今天')
    expect(actionsOf(app)).toEqual(['home.today'])
    expect(app.setData.length).toBeLessThanOrEqual(2)
    expect(bytesOf(app.setData)).toBeLessThanOrEqual(20 * KB)
  }))

it('a row of a list takes 420 bytes', () =>
  looking('ordering/search/page', {}, async (app) => {
    const added = await sentBy(app, () => app.hook('onReachBottom'))
    const last = app.cloudCalls.at(-1) as unknown as { answer: { result: { value: { items: unknown[] } } } }
    const { items } = last.answer.result.value
    expect(items).toHaveLength(20)
    expect(bytesOf(added) / items.length).toBeLessThanOrEqual(420)
  }))

it('a tap on a row changes nothing else of its list: one setData of 200 bytes at most', () =>
  looking('ordering/search/page', {}, async (app) => {
    const sent = await sentBy(app, () => app.tap('居住证办理代收代取'))
    expect(app.page().route).toBe('ordering/service/page')
    const ofList = sent.filter(({ route }) => route === 'ordering/search/page')
    expect(ofList.length).toBeLessThanOrEqual(1)
    expect(bytesOf(ofList)).toBeLessThanOrEqual(200)
  }))

it('choosing another time is one setData of 400 bytes', () =>
  looking('ordering/service/page', { serviceId: 'GOV001' }, async (app) => {
    await app.tap({ what: '14:00', nth: 0 })
    const moved = await sentBy(app, () => app.tap({ what: '15:00', nth: 0 }))
    expect(moved).toHaveLength(1)
    expect(bytesOf(moved)).toBeLessThanOrEqual(400)
  }))
