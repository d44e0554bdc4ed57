import { balances } from '@domain/fund/contract'
import { vote } from '@domain/projects/check-contract'
import { confirm, getProject, rate, support } from '@domain/projects/contract'
import { picture, uploaded } from '../files/uploads'
import { DAY, id, villageOf, type Village } from '../projects/village'
import { worldPutOff } from '../world/enlarged'
import type { World } from '../world/world'
import { choose, Phones, write } from './phones'

/** Planting the county, once per build, takes longest, in milliseconds. */
const PLANTING = 180_000
const PART = 120_000

const TITLE = '2 号楼门口补路灯'
const SAID = '灯会不会照进一楼窗户'

/**
 * A small pain from the complaint to the example for others, and its money from the grant to the receipt, by taps in
 * the compiled mini-program: every step on a page, by whom it belongs to. What many do alike one does by hand.
 */
describe('projects in WeChat', () => {
  let county: World
  let village: Village
  let phones: Phones
  let projectId = ''

  beforeAll(async () => {
    county = await worldPutOff()
    village = villageOf(county)
    phones = new Phones(county.product.url)
  }, PLANTING)
  afterAll(async () => {
    await phones?.abandoned()
    await county?.close()
  })
  const read = () => county.guest().does(getProject, { projectId })

  it(
    'an idea is proposed with place and photo, those that resemble it in sight',
    async () => {
      const resident = await phones.at('zhou-guizhen')
      await resident.tap('项目')
      expect(await resident.page().text()).toContain('2026 年承诺')
      await resident.tap('提一件')
      expect(resident.loadedPackages).toContain('projects/')
      await write(resident, '遇到了什么', '2 号楼楼道门口台阶黑，老人爬楼没地方扶')
      await write(resident, '起个名字', TITLE)
      await write(resident, '在哪里（可以不写）', '2 号楼门口')
      await resident.tap('加照片')
      await resident.tap('提出来')
      expect(resident.page().route).toBe('projects/project/page')
      expect(await resident.page().text()).toContain('等社区审核')
      projectId = resident.page().query['projectId'] ?? ''
      await resident.tap('转发')
      expect(await resident.page().text()).toContain('微信扫一扫')
      await resident.tap('返回')
      const neighbour = await phones.at('resident-0081', 'projects/project/page', { projectId })
      await neighbour.tap('我也要')
      expect(await neighbour.page().text()).toContain('1 人支持')
      await village.neighbours[0]!.does(support, { projectId, ...id() })
    },
    PART,
  )

  it(
    'points are given to another one, a thing is taken back and lent again, each step in sight in 我认下的',
    async () => {
      const giver = await phones.at('feng-shulan', 'crowd/campaign/page', { campaignId: 'ZC-trial-rail' })
      await giver.tap('捐积分')
      expect(await giver.page().text()).toContain('没凑齐自动退回')
      await giver.tap('捐 20 分')
      expect(await giver.page().text()).toContain('您认了 20 分')
      await giver.tap('我认下的')
      expect(await giver.page().text()).toContain('买扶手 · 20 分')
      const ladder = async () => (await giver.page().text()).includes('人字梯 · 1 架')
      expect(await ladder()).toBe(true)
      await giver.tap({ what: '撤回', nth: 1 })
      await giver.tap({ what: '撤回', nth: 1 })
      expect(await ladder()).toBe(false)
      await giver.tap({ what: '看这次众筹', nth: 0 })
      await giver.tap('借出')
      await giver.tap('借出 1 架')
      expect(await giver.page().text()).toContain('您认了 1 架')
    },
    PART,
  )

  it(
    'a message leads the desk to it, and the council votes',
    async () => {
      const clerk = await phones.at('pang-lei', 'home/mine/page')
      await clerk.tap('消息')
      await clerk.tap(`${TITLE}：有人提了想法，等审核。`)
      expect(clerk.page().route).toBe('staff/projects/desk/page')
      await clerk.tap('通过')
      await phones.project('pang-lei', TITLE, 'qualified')
      await clerk.tap('交议事会表决')
      const member = await phones.project('ding-xiuqin', TITLE, 'voting')
      await member.tap('同意')
      await member.tap('投票')
      const others = village.council.filter(({ signInName }) => signInName !== 'ding-xiuqin')
      for (const one of others) await one.does(vote, { projectId, choice: 'yes', ...id() })
      await county.advance(60_000)
      expect(await read()).toMatchObject({ status: 'shortlisted', council: { cast: 7, passed: true } })
    },
    PART,
  )

  it(
    'it is budgeted, reviewed, posted, objected to and answered',
    async () => {
      const clerk = await phones.project('pang-lei', TITLE, 'shortlisted')
      await write(clerk, '财政专项（元）', '18600')
      await write(clerk, '大约多少人用得上', '240')
      await write(clerk, '第 1 步', '装好灯')
      await choose(clerk, 2, '2027-09-30')
      await clerk.tap('交镇里审核')
      const town = await phones.at('ji-hai', 'staff/start/page')
      await town.tap('镇管理员')
      await phones.project('ji-hai', TITLE, 'budgeted')
      await town.tap('批准，去公示')
      await phones.project('pang-lei', TITLE, 'approved')
      await clerk.tap('开始公示')
      const neighbour = await phones.again('resident-0081')
      await neighbour.tap('有不同意见')
      await neighbour.fill({ what: 'wx-textarea', nth: 0 }, SAID)
      await neighbour.tap('交上去')
      expect(await neighbour.page().text()).toContain('您的意见等答复')
      const secretary = await phones.desk('gu-hongmei', '对项目的意见')
      await secretary.tap(SAID)
      await secretary.fill({ what: 'wx-textarea', nth: 0 }, '灯罩朝下，照不到窗户')
      await secretary.tap('答复')
      await county.advance(9 * DAY)
      expect((await read()).status).toBe('pooled')
    },
    PART,
  )

  it(
    'it is promised, begun and changed',
    async () => {
      await village.on('2027-01-20')
      const secretary = await phones.project('gu-hongmei', TITLE, 'pooled')
      await secretary.fill({ what: 'wx-textarea', nth: 0 }, '国庆前装好')
      await secretary.tap({ what: '公开承诺', nth: 0 })
      const clerk = await phones.project('pang-lei', TITLE, 'committed')
      await clerk.fill({ what: 'wx-textarea', nth: 0 }, '青禾安居')
      await clerk.tap({ what: '开工', nth: 1 })
      await phones.project('pang-lei', TITLE, 'implementing')
      await choose(clerk, 1, 2)
      await clerk.fill({ what: 'wx-textarea', nth: 0 }, '多装一盏')
      await clerk.tap('钱也要改')
      await write(clerk, '财政专项（元）', '19600')
      await clerk.tap('交上去')
      const town = await phones.project('ji-hai', TITLE, 'implementing')
      await town.tap('同意变更')
      expect(await read()).toMatchObject({ status: 'implementing', budgetFen: 1_960_000, year: 2027 })
    },
    PART,
  )

  it(
    'money comes in by four eyes and is set aside for it',
    async () => {
      const manager = await phones.desk('ouyang-min', '拨进来的钱')
      await manager.tap('登记拨款')
      await write(manager, '给哪个社区', '梧桐里社区')
      await manager.tap('梧桐里社区')
      await write(manager, '多少钱（元）', '30000')
      await write(manager, '说明（公开，不写人名）', '为民服务专项经费')
      await manager.tap('登记')
      const town = await phones.desk('ji-hai', '拨进来的钱')
      await town.tap('为民服务专项经费，30,000.00 元')
      await town.tap('到账了')
      await phones.desk('ouyang-min', '留出的钱')
      await manager.tap('给项目留钱')
      await choose(manager, 0, 2)
      await manager.tap(TITLE)
      await manager.tap('留出这笔钱')
      const fund = await county.guest().does(balances, { unitId: 'JT0101', year: 2027 })
      expect(fund).toMatchObject({ receivedFen: 3_000_000, asideFen: 1_960_000, balanced: true })
    },
    PART,
  )

  it(
    'a payment goes through every hand, is held once, paid and receipted',
    async () => {
      const clerk = await phones.desk('pang-lei', '留出的钱')
      await clerk.tap(TITLE)
      await clerk.tap('申请付款')
      await write(clerk, '付什么（公开，不写人名）', '路灯材料')
      await write(clerk, '收款单位全称', '棠桥五金商店')
      await write(clerk, '多少钱（元，最多 19,600.00）', '5600')
      await clerk.tap('加照片')
      await clerk.tap('申请付款')
      const row = '路灯材料，5,600.00 元'
      const secretary = await phones.desk('gu-hongmei', '付款')
      await secretary.tap(row)
      await secretary.tap('同意付这笔钱')
      await secretary.tap('同意付这笔钱')
      const supervisor = await phones.desk('lin-zhengyi', '付款')
      await supervisor.tap(row)
      await supervisor.tap('有疑问，先停')
      await supervisor.fill({ what: 'wx-textarea', nth: 0 }, '清单上写几盏灯')
      await supervisor.tap('有疑问，先停')
      await supervisor.tap(row)
      expect(await supervisor.page().text()).toContain('清单上写几盏灯')
      await supervisor.tap('说清楚了，不停了')
      await supervisor.fill({ what: 'wx-textarea', nth: 0 }, '补了清单，三盏')
      await supervisor.tap('说清楚了，不停了')
      await supervisor.tap(row)
      await supervisor.tap('核对过，没有问题')
      await supervisor.tap('核对过，没有问题')
      const manager = await phones.desk('ouyang-min', '付款')
      await manager.tap(row)
      await manager.tap('已经转账，记付出')
      await manager.tap('已经转账，记付出')
      await phones.desk('pang-lei', '付款')
      await clerk.tap(row)
      await clerk.tap('交收据')
      await clerk.tap('加照片')
      await clerk.tap('交收据')
      const fund = await county.guest().does(balances, { unitId: 'JT0101', year: 2027 })
      expect(fund).toMatchObject({ paidFen: 560_000, asideFen: 1_400_000, balanced: true })
    },
    PART,
  )

  it(
    'it is reported, finished, seen by residents and accepted',
    async () => {
      await village.on('2027-07-20')
      const clerk = await phones.project('pang-lei', TITLE, 'implementing')
      await write(clerk, '做到百分之几', '60')
      await clerk.fill({ what: 'wx-textarea', nth: 0 }, '线拉好了')
      await clerk.tap('交年中报告')
      await phones.project('pang-lei', TITLE, 'implementing')
      await clerk.fill({ what: 'wx-textarea', nth: 0 }, '三盏灯都亮了')
      await clerk.tap('加照片')
      await clerk.tap('请大家验收')
      const neighbour = await phones.again('resident-0081')
      await neighbour.tap('我去看过了')
      await neighbour.tap('加照片')
      await neighbour.tap('记下')
      expect(await neighbour.page().text()).toContain('您看过了，谢谢。')
      for (const one of [village.neighbours[0]!, village.neighbours[2]!]) {
        const photos = [await uploaded(one, picture(2_000))]
        await one.does(confirm, { projectId, good: true, photos, ...id() })
      }
      const supervisor = await phones.project('lin-zhengyi', TITLE, 'acceptance')
      await supervisor.tap('加照片')
      await supervisor.tap({ what: '验收通过', nth: 1 })
      expect((await read()).status).toBe('accepted')
    },
    PART,
  )

  it(
    'it is rated, settled, scored and an example for others, and nobody met a fault',
    async () => {
      const neighbour = await phones.again('resident-0081')
      await neighbour.tap('打分')
      await neighbour.tap('很满意')
      await neighbour.tap({ what: '打分', nth: 1 })
      expect(await neighbour.page().text()).toContain('1 人打了分，平均 5.0 星')
      for (const one of [village.neighbours[0]!, village.neighbours[2]!])
        await one.does(rate, { projectId, stars: 5, ...id() })
      const secretary = await phones.project('gu-hongmei', TITLE, 'accepted')
      await write(secretary, '最后花了（元）', '19000')
      await write(secretary, '谁审计的、文号（大家都看得到）', '镇审计 2027-18 号')
      await secretary.tap('结算')
      await village.on('2027-12-10')
      const town = await phones.project('ji-hai', TITLE, 'settled')
      await write(town, '进度（百分制）', '96')
      await write(town, '质量（百分制）', '95')
      await write(town, '公开和档案（百分制）', '100')
      await town.fill({ what: 'wx-textarea', nth: 0 }, '老人出门看得见路了')
      await town.tap('考评')
      await phones.project('ji-hai', TITLE, 'evaluated')
      await town.tap('评为品牌项目')
      const resident = await phones.again('zhou-guizhen')
      expect(await resident.page().text()).toContain('品牌项目')
      await phones.closed()
      expect(await read()).toMatchObject({ status: 'archived', brand: true, grade: 'excellent', paidFen: 560_000 })
    },
    PART,
  )
})
