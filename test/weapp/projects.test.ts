import { resolve } from 'node:path'
import { world, type World } from '../world/world'
import { doorCloud } from './harness/door-cloud'
import { openWeapp, type Weapp } from './harness/open-weapp'

const DIST = resolve(__dirname, '../../dist/weapp')

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000

/** 周桂珍 proposes a small thing and reads about another one, by taps in the compiled mini-program. */
describe('projects in WeChat', () => {
  let county: World
  let resident: Weapp

  beforeAll(async () => {
    county = await world()
    const cloud = doorCloud(county.product.url, 'zhou-guizhen')
    resident = await openWeapp({ dist: DIST, cloud })
  }, PLANTING)
  afterAll(async () => {
    await Promise.allSettled([resident?.abandon()])
    await county?.close()
  })

  it('an idea is proposed, with those that resemble it in sight', async () => {
    await resident.tap('项目')
    expect(await resident.page().text()).toContain('2026 年承诺')
    await resident.tap('提一件')
    expect(resident.loadedPackages).toContain('projects/')
    await resident.fill({ what: 'wx-textarea', nth: 0 }, '2 号楼楼道门口台阶黑，老人爬楼没地方扶')
    await resident.fill({ what: 'wx-input', nth: 0 }, '2 号楼门口补路灯')
    await resident.tap('提出来')
    expect(resident.page().route).toBe('projects/project/page')
    expect(await resident.page().text()).toContain('等社区审核')
  })

  it('a project of the list opens with its money, its road and its poster', async () => {
    await resident.tap('转发')
    expect(await resident.page().text()).toContain('微信扫一扫')
    await resident.close()
  })
})
