import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { bindPhone, me, signIn } from '@domain/identity/contract'
import { firstDay } from '@domain/org/first-day-contract'
import { countServices, listServices, listSlots, openSlot, placeOrder } from '@domain/ordering/contract'
import { consent, currentNotice } from '@domain/privacy/contract'
import { openChromium, WINDOWS, type Chromium, type WatchedPage } from '../world/chromium'
import { freshDataDir } from '../world/product'
import { newRequestId, world, type World } from '../world/world'
import { openRoute, tapIn, visitAs } from './site'

/** What the deployment would have printed. */
const CODE = 'first-code-of-a-trial'
const PHONE = '13877770001'
const UNITS = '编码,名称,类别,属地上级\nSZ01,试验镇,镇（街道）,JT\nSZ0101,试验里社区,社区（村）,SZ01\n'
const STAFF = `姓名,手机号,岗位,单位编码\n郑到岗,${PHONE},社区工作人员,SZ0101\n`
const SERVICES = [
  '编码,名称,类别,简介,性质,提供单位,服务时间,谁能办,带什么,怎么办,办理方式,每次几分钟,在哪里办',
  'TRY01,办老年卡,政务代办,替六十五岁以上的老人办卡,便民,community,工作日 9:00-17:00,65 岁以上,身份证,到窗口填表;拍照,窗口,15,社区窗口',
].join('\n')
const HOUR = 3_600_000
const id = () => ({ requestId: newRequestId() })

/** From an installed product with nobody in it to the first order, as the people of a county would go there. */
describe('the first day of a county, by hand', () => {
  let county: World
  let browser: Chromium
  let admin: WatchedPage

  beforeAll(async () => {
    const dataDir = freshDataDir()
    writeFileSync(path.join(dataDir, 'first-admin.sha256'), createHash('sha256').update(CODE).digest('hex'))
    county = await world({ SEED: 'none' }, { dataDir })
    browser = await openChromium()
    admin = await visitAs(browser, { window: WINDOWS.desk })
  }, 60_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })
  const tap = (words: string | RegExp): Promise<void> => tapIn(admin)(words)
  const steps = async () => {
    const boss = county.person('boss')
    const [post] = (await boss.does(me, {})).posts
    const asked = county.person('boss', post?.assignmentId ?? '')
    return (await asked.does(firstDay, {})).steps.filter((one) => one.done).map(({ step }) => step)
  }
  /** Chooses a table, tries it, and imports what fits. */
  const imported = async (kind: string, name: string, text: string): Promise<void> => {
    await openRoute(admin, county.product.url, 'staff/org/import/page')
    await admin.page.getByLabel('导入什么').selectOption({ label: kind })
    await admin.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await tap('先试一遍，不存')
    await tap(/^导入.*行$/)
    await admin.page.getByText(/导入了 \d+ 行。/).waitFor()
  }

  it('somebody new joins and becomes the first administrator', async () => {
    await openRoute(admin, county.product.url, 'home/sign-in/page')
    await admin.page.getByText('空的县里还没有人').waitFor()
    await admin.page.getByLabel('起一个登录名').fill('boss')
    await tap('从没来过的人')
    await tap(/^登录$/)
    await tap('先不绑')
    await openRoute(admin, county.product.url, 'about/sample/page')
    await tap('第一位管理员')
    await admin.page.getByLabel('一次性代码').fill(CODE)
    await tap('成为第一位管理员')
    await tap('看开通清单')
    await admin.page.getByText('下一步：导入单位').waitFor()
    expect(await steps()).toEqual([])
  })

  it('units, staff and services come from tables', async () => {
    await imported('单位', '单位.csv', UNITS)
    await imported('人员岗位', '人员.csv', STAFF)
    await imported('办事事项', '事项.csv', SERVICES)
    expect((await county.guest().does(listServices, {})).items.map(({ title }) => title)).toEqual(['办老年卡'])
    expect(await county.guest().does(countServices, {})).toMatchObject({ total: 1 })
  })

  it('the clerk on the list binds the number, and takes up the post once the name was looked at', async () => {
    const clerk = county.person('clerk')
    await clerk.does(signIn, id())
    await clerk.does(bindPhone, { code: `phone-${PHONE}`, ...id() })
    await county.advance(60_000)
    await openRoute(admin, county.product.url, 'staff/identity/posts/page')
    await tap('等复核')
    await admin.page.getByText('郑到岗').first().waitFor()
    await tap('复核通过')
    await admin.page.getByText('这里现在没有岗位').waitFor()
    expect((await clerk.does(me, {})).posts).toMatchObject([{ role: 'community_staff', unitId: 'SZ0101' }])
  })

  it('a resident orders what the clerk opens', async () => {
    const clerk = county.person('clerk')
    const [post] = (await clerk.does(me, {})).posts
    const desk = county.person('clerk', post?.assignmentId ?? '')
    const startsAt = (Math.floor((await county.now()) / HOUR) + 2) * HOUR
    const asked = { serviceId: 'TRY01', startsAt, endsAt: startsAt + HOUR / 4, capacity: 2, confirmOutsideHours: true }
    await desk.does(openSlot, { ...asked, ...id() })
    expect(await steps()).toEqual(['units', 'staff', 'services', 'slots'])
    const resident = county.person('resident')
    await resident.does(signIn, id())
    await resident.does(bindPhone, { code: 'phone-13877770002', ...id() })
    const [slot] = (await resident.does(listSlots, { serviceId: 'TRY01' })).items
    const ask = { slotId: slot?.slotId ?? '', ...id() }
    await expect(resident.does(placeOrder, ask)).rejects.toThrow('CONSENT_NEEDED')
    const { version } = await resident.does(currentNotice, { about: 'ordering' })
    await resident.does(consent, { purpose: 'ordering', version, ...id() })
    expect(await resident.does(placeOrder, ask)).toMatchObject({ status: 'submitted' })
    await openRoute(admin, county.product.url, 'staff/org/first-day/page')
    await admin.page.getByText('下一步：打印门口的码').waitFor()
    await admin.close()
  })
})
