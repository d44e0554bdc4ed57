import { resolve } from 'node:path'
import { world, type World } from '../world/world'
import { doorCloud } from './harness/door-cloud'
import { openWeapp, type Weapp } from './harness/open-weapp'

const DIST = resolve(__dirname, '../../dist/weapp')

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000

/** A resident looks after the own account and data by taps in the compiled mini-program. */
describe('the road through one’s own account and data in WeChat', () => {
  let county: World
  let app: Weapp

  beforeAll(async () => {
    county = await world()
    app = await openWeapp({ dist: DIST, cloud: doorCloud(county.product.url, 'xu-amu') })
  }, PLANTING)
  afterAll(async () => {
    await app?.abandon()
    await county?.close()
  })

  it('takes a consent back in two taps and gives it again in two', async () => {
    await app.tap('我的')
    await app.tap('我的信息和同意')
    expect(app.page().route).toBe('privacy/mine/page')
    expect(app.loadedPackages).toContain('privacy/')
    await app.tap({ what: '撤回', nth: 0 })
    expect(await app.page().text()).toContain('到窗口办也照常')
    await app.tap({ what: '撤回', nth: 4 })
    expect(await app.page().text()).toContain('8月20日撤回了')
    await app.tap({ what: '同意', nth: 0 })
    expect(await app.page().text()).toContain('要哪些信息')
    await app.tap('看过了，同意')
    expect(await app.page().text()).toContain('8月20日同意的')
  })

  it('reads everything that is kept of oneself', async () => {
    await app.tap('导出我的数据')
    await app.tap('取我的数据')
    const text = await app.page().text()
    expect(text).toContain('手机号：13800000002')
    expect(text).toContain('同意的记录')
    await app.tap('返回')
  })

  it('asks for closing, is told what it means, and calls it off', async () => {
    await app.tap('返回')
    await app.tap('我的账号')
    expect(app.page().route).toBe('identity/account/page')
    expect(await app.page().text()).toContain('138****0002')
    await app.tap('注销账号')
    await app.tap({ what: '注销账号', nth: 1 })
    expect(await app.page().text()).toContain('9月4日注销')
    await app.tap('申请注销')
    expect(await app.page().text()).toContain('随时能反悔')
    await app.tap('不注销了')
    expect(await app.page().text()).toContain('今天申请，15 天后注销')
    await app.close()
  })
})
