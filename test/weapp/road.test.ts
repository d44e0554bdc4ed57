import { resolve } from 'node:path'
import { getOrder } from '@domain/ordering/contract'
import { getRedemption } from '@domain/points/contract'
import { picture } from '../files/uploads'
import { world, type World } from '../world/world'
import { doorCloud } from './harness/door-cloud'
import { openWeapp, type Weapp } from './harness/open-weapp'
import { Phones } from './phones'

/** The desk's camera answers with this. */
const PHOTO = 'wxfile://tmp/result.jpg'
const photo = picture(40_000)

const DIST = resolve(__dirname, '../../dist/weapp')
const HOUR = 60 * 60 * 1000

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000

/** The job of the product once through, by taps in the compiled mini-program: 周桂珍 at home, 庞蕾 at the desk. */
describe('the road of an order in WeChat', () => {
  let county: World
  let resident: Weapp
  let desk: Weapp
  let code = ''

  beforeAll(async () => {
    county = await world()
    const tempFiles = [{ tempFilePath: PHOTO, size: photo.length, fileType: 'image' }]
    const open = (signInName: string): Promise<Weapp> =>
      openWeapp({
        dist: DIST,
        cloud: doorCloud(county.product.url, signInName, { [PHOTO]: photo }),
        answers: { chooseMedia: { tempFiles, type: 'image' }, openLocation: {} },
      })
    resident = await open('zhou-guizhen')
    desk = await open('pang-lei')
  }, PLANTING)
  afterAll(async () => {
    await Promise.allSettled([resident?.abandon(), desk?.abandon()])
    await county?.close()
  })

  it('the resident finds a service, chooses a time and orders', async () => {
    await resident.tap({ what: '服务', nth: 0 })
    await resident.tap('居住证办理代收代取')
    expect(resident.loadedPackages).toContain('ordering/')
    await resident.tap({ what: '10:00', nth: 0 })
    await resident.tap('约今天 10:00')
    await resident.tap('我自己')
    await resident.tap('确认下单')
    expect(resident.page().route).toBe('ordering/order/page')
    const text = await resident.page().text()
    code = /报 6 位数(\d{6})/.exec(text)?.[1] ?? ''
    expect(code).toMatch(/^\d{6}$/)
  })

  it('the map shows the way to the door, and the screen lights up for the scanner until the page is left', async () => {
    await resident.tap('怎么走')
    expect(await resident.page().text()).toContain('棠城镇梧桐里路')
    await resident.tap('打开地图')
    const asked = (api: string) => resident.wxCalls.filter((call) => call.api === api).map(({ args }) => args)
    const door = { longitude: 120.5436, latitude: 31.8712, name: expect.stringContaining('梧桐里社区') }
    expect(asked('openLocation')).toEqual([expect.objectContaining(door)])
    await resident.tap('关上')
    await resident.tap('调亮屏幕')
    expect(await resident.page().text()).toContain('调回亮度')
    await resident.appEvent('hide')
    await resident.appEvent('show')
    expect(asked('setScreenBrightness').map((args) => (args as { value: number }).value)).toEqual([1, 0.5])
    expect(await resident.page().text()).toContain('调亮屏幕')
  })

  it('the desk accepts it', async () => {
    await desk.tap('我的')
    await desk.tap('工作台')
    expect(desk.page().route).toBe('staff/start/page')
    await desk.tap('办事队列')
    expect(desk.page().route).toBe('staff/ordering/desk/page')
    await desk.tap('周桂珍 居住证办理代收代取')
    await desk.tap('接单')
    expect(await desk.page().text()).toContain('人到了，输码开始办')
  })

  it('the resident comes, the desk types the code and finishes', async () => {
    await county.advance(HOUR)
    await desk.tap('人到了，输码开始办')
    await desk.fill('.six-input', code)
    await desk.tap('开始办')
    await desk.tap('办好，写结果')
    await desk.fill({ what: 'wx-textarea', nth: 0 }, '材料收齐')
    await desk.tap('加照片')
    await desk.tap('办好了')
    expect(await desk.page().text()).toContain('材料收齐')
    const { orderId = '' } = resident.page().query
    const { photos } = await county.person('zhou-guizhen').does(getOrder, { orderId })
    expect(photos).toHaveLength(1)
  })

  it('the resident confirms, and neither side met a fault', async () => {
    await resident.appEvent('hide')
    await resident.appEvent('show')
    await resident.tap('办好了')
    expect(await resident.page().text()).toContain('这次办得怎么样')
    await resident.close()
    await desk.close()
  })

  it('she changes points right in the shop, and the outlet scans, looks, and hands over', async () => {
    const phones = new Phones(county.product.url)
    try {
      const shopper = await phones.at('zhou-guizhen', 'points/shop/page')
      await shopper.tap('所有领取点')
      await shopper.tap('梧桐里志愿服务站')
      expect(await shopper.page().text()).toContain('志愿者马甲一件')
      expect(await shopper.page().text()).not.toContain('毛巾一条')
      await shopper.tap({ what: '兑换', nth: 0 })
      expect(await shopper.page().text()).toContain('用 50 分换志愿服务纪念章一枚？')
      await shopper.tap('.sheet .pri')
      expect(shopper.page().route).toBe('points/redemption/page')
      const { redemptionId = '' } = shopper.page().query
      const { code = '' } = await county.person('zhou-guizhen').does(getRedemption, { redemptionId })
      const keeper = await phones.at('ye-zhenhua', 'staff/points/outlet/page')
      Object.assign(keeper.answers, { scanCode: { result: code } })
      await keeper.tap('扫码')
      expect(await keeper.page().text()).toMatch(/志愿服务纪念章一枚50 分.*交给谁周\*\*.*在哪里领梧桐里志愿服务站/)
      expect((await county.person('zhou-guizhen').does(getRedemption, { redemptionId })).status).toBe('reserved')
      await keeper.tap('交给他了')
      expect(await keeper.page().text()).toContain('志愿服务纪念章一枚交给周**了')
      await keeper.tap('扫码')
      expect(await keeper.page().text()).toContain('这件已经领走了')
      await phones.closed()
    } finally {
      await phones.abandoned()
    }
  })
})
