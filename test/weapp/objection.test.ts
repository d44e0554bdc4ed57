import { resolve } from 'node:path'
import { world, type World } from '../world/world'
import { doorCloud } from './harness/door-cloud'
import { openWeapp, type Weapp } from './harness/open-weapp'

const DIST = resolve(__dirname, '../../dist/weapp')

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000

/** 周桂珍 reads what is posted and objects; 顾红梅 answers; both by taps in the compiled mini-program. */
describe('an objection in WeChat', () => {
  let county: World
  let resident: Weapp
  let secretary: Weapp

  beforeAll(async () => {
    county = await world()
    const open = (signInName: string): Promise<Weapp> =>
      openWeapp({ dist: DIST, cloud: doorCloud(county.product.url, signInName) })
    resident = await open('zhou-guizhen')
    secretary = await open('gu-hongmei')
  }, PLANTING)
  afterAll(async () => {
    await Promise.allSettled([resident?.abandon(), secretary?.abandon()])
    await county?.close()
  })

  it('is raised on the page of the notice', async () => {
    await resident.tap('我的')
    await resident.tap('公告公示')
    expect(resident.loadedPackages).toContain('notices/')
    await resident.tap('3 号楼楼道灯改造')
    expect(resident.page().route).toBe('notices/notice/page')
    await resident.tap('提意见')
    await resident.fill({ what: 'wx-textarea', nth: 0 }, '5 号楼的灯也坏了')
    await resident.tap('交上去')
    expect(await resident.page().text()).toContain('等答复')
  })

  it('is answered at the workbench', async () => {
    await secretary.tap('我的')
    await secretary.tap('工作台')
    await secretary.tap('公示意见')
    await secretary.tap('5 号楼的灯也坏了')
    await secretary.fill({ what: 'wx-textarea', nth: 0 }, '5 号楼九月换')
    await secretary.tap('答复')
    expect(await secretary.page().text()).toContain('没有等答复的意见')
  })

  it('brings its answer back, and neither side met a fault', async () => {
    await resident.appEvent('hide')
    await resident.appEvent('show')
    const text = await resident.page().text()
    expect(text).toContain('没有采纳')
    expect(text).toContain('5 号楼九月换')
    await resident.close()
    await secretary.close()
  })
})
