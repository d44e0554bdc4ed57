import { vote } from '@domain/projects/check-contract'
import { confirm, getProject, rate, support } from '@domain/projects/contract'
import { picture, uploaded } from '../files/uploads'
import { DAY, id, villageOf, type Village } from '../projects/village'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { worldPutOff } from '../world/enlarged'
import type { World } from '../world/world'
import { Hands } from './hands'
import { RESIDENT } from './look'
import { openRoute, tapIn, visitAs } from './site'

const TITLE = '2 号楼门口补路灯'
const PART = 120_000

/**
 * A small pain on its whole road through the pages, from the complaint to the example for others, each step by whom it
 * belongs to. What many do alike one does by hand and the others do through the door.
 */
describe('a project', () => {
  let county: World
  let village: Village
  let browser: Chromium
  let hands: Hands
  let projectId = ''

  beforeAll(async () => {
    county = await worldPutOff()
    village = villageOf(county)
    browser = await openChromium()
    hands = new Hands(browser, county.product.url)
  }, 180_000)
  afterAll(async () => {
    await browser?.close().finally(() => county.close())
  })
  const status = async () => (await county.guest().does(getProject, { projectId })).status
  const ownPage = () => `projects/project/page?projectId=${projectId}`
  /** The desk of somebody, with the project open. */
  async function deskOf(signInName: string) {
    const desk = await hands.at(signInName)
    await desk.open(`staff/projects/desk/page?projectId=${projectId}`)
    return desk
  }

  it(
    'is looked for, then proposed by its resident with place and photo',
    async () => {
      const phone = await hands.at(RESIDENT, WINDOWS.phone)
      await phone.open('home/projects/page')
      await phone.tap('提一件')
      await phone.fill('遇到了什么', '2 号楼楼道门口台阶黑，老人爬楼没地方扶')
      await phone.fill('起个名字', TITLE)
      await phone.fill('在哪里（可以不写）', '2 号楼门口')
      await phone.addPhoto()
      await phone.reads('是不是这一件')
      expect(await phone.visit.axe()).toEqual([])
      await phone.tap('提出来')
      await phone.reads('等社区审核')
      await phone.reads(/2 号楼门口 · X26/)
      projectId = /projectId=([\w-]+)/.exec(phone.visit.page.url())?.[1] ?? ''
    },
    PART,
  )

  it(
    'is joined by a neighbour in care mode, and by others',
    async () => {
      const phone = await visitAs(browser, { signInName: 'resident-0041', window: WINDOWS.phone, care: true })
      await openRoute(phone, county.product.url, ownPage())
      await tapIn(phone)('我也要')
      await phone.page.locator('.root:visible').getByText('1 人支持').first().waitFor()
      expect(await phone.page.locator('.tap:visible').filter({ hasText: '我也要' }).count()).toBe(0)
      await phone.close()
      const other = county.person('resident-0081')
      expect((await other.does(support, { projectId, ...id() })).supporters).toBe(2)
    },
    PART,
  )

  it(
    'reaches the desk by a message, passes it, and the council votes',
    async () => {
      const clerk = await hands.at('pang-lei')
      await clerk.open('messages/inbox/page')
      await clerk.tap(`${TITLE}：有人提了想法，等审核。`)
      await clerk.reads('等社区审核')
      await clerk.tap(/^通过$/)
      const again = await deskOf('pang-lei')
      await again.tap('交议事会表决')
      const member = await deskOf('ding-xiuqin')
      await member.tap(/^同意$/)
      await member.tap(/^投票$/)
      const phone = await hands.at(RESIDENT)
      await phone.open(ownPage())
      await phone.reads('7 人可以投，投了 1 人')
      for (const one of village.council.filter(({ signInName }) => signInName !== 'ding-xiuqin'))
        await one.does(vote, { projectId, choice: 'yes', ...id() })
      await county.advance(60_000)
      expect(await status()).toBe('shortlisted')
    },
    PART,
  )

  it(
    'is budgeted, reviewed by the town and posted; an objection is answered',
    async () => {
      const clerk = await deskOf('pang-lei')
      await clerk.fill('财政专项（元）', '13000')
      await clerk.fill('党费补助（元）', '5600')
      await clerk.reads('18,600.00 元')
      await clerk.fill('大约多少人用得上', '240')
      await clerk.fill('第 1 步', '装好灯')
      await clerk.fill('第 1 步到哪天', '2027-09-30')
      await clerk.tap('交镇里审核')
      const town = await deskOf('ji-hai')
      await town.tap('镇管理员')
      await town.tap('批准，去公示')
      await (await deskOf('pang-lei')).tap('开始公示')
      const phone = await hands.at('resident-0081', WINDOWS.phone)
      await phone.open(ownPage())
      await phone.tap('有不同意见')
      await phone.fill('写清楚是哪一点、为什么', '灯会不会照进一楼窗户')
      await phone.tap('交上去')
      await phone.reads('您的意见等答复')
      const secretary = await hands.at('gu-hongmei')
      await secretary.open('staff/projects/objections/page')
      await secretary.fill('答复（提意见的人会看到）', '灯罩朝下，照不到窗户')
      await secretary.tap(/^答复$/)
      await secretary.reads('没有等答复的意见')
      await county.advance(9 * DAY)
      expect(await status()).toBe('pooled')
    },
    PART,
  )

  it(
    'has its money set aside, is promised, begun and changed',
    async () => {
      const manager = await hands.at('ouyang-min')
      await manager.open('staff/fund/earmarks/page')
      await manager.tap('给项目留钱')
      await manager.tap(TITLE)
      await manager.tap('留出这笔钱')
      await manager.reads('还能申请')
      await manager.reads('财政专项 13,000.00，党费补助 5,600.00')
      await village.on('2027-01-20')
      const secretary = await deskOf('gu-hongmei')
      await secretary.choose('承诺哪一年办好', '2027 年')
      await secretary.fill('怎么承诺（大家都看得到）', '国庆前装好')
      await secretary.tap('公开承诺')
      const clerk = await deskOf('pang-lei')
      await clerk.fill('谁来做（大家都看得到）', '青禾安居')
      await clerk.tap(/^开工$/)
      await deskOf('pang-lei')
      await clerk.choose('要做什么', '变更')
      await clerk.fill(/^改什么/, '多装一盏')
      await clerk.tap('钱也要改')
      await clerk.fill('财政专项（元）', '14000')
      await clerk.tap('交上去')
      const town = await deskOf('ji-hai')
      await town.reads('变更等镇里审批：多装一盏，预算改成 19,600.00 元')
      await town.tap('同意变更')
      expect(await county.guest().does(getProject, { projectId })).toMatchObject({
        ...{ status: 'implementing', budgetFen: 1_960_000, year: 2027 },
        promise: { year: 2027, text: '国庆前装好' },
      })
    },
    PART,
  )

  it(
    'is reported, finished, seen by residents and accepted',
    async () => {
      await village.on('2027-07-20')
      const clerk = await deskOf('pang-lei')
      await clerk.choose('要做什么', '年中报告')
      await clerk.fill('做到百分之几', '60')
      await clerk.fill('进展（大家都看得到）', '线拉好了')
      await clerk.tap('交年中报告')
      await deskOf('pang-lei')
      await clerk.choose('要做什么', '完工')
      await clerk.fill('做好了什么（大家都看得到）', '三盏灯都亮了')
      await clerk.addPhoto()
      await clerk.tap('请大家验收')
      const phone = await hands.at('resident-0081')
      await phone.open(ownPage())
      await phone.tap('我去看过了')
      await phone.addPhoto()
      await phone.tap(/^记下$/)
      await phone.reads('您看过了，谢谢。')
      for (const one of [village.neighbours[0]!, village.neighbours[2]!]) {
        const photos = [await uploaded(one, picture(2_000))]
        await one.does(confirm, { projectId, good: true, photos, ...id() })
      }
      const supervisor = await deskOf('lin-zhengyi')
      await supervisor.addPhoto()
      await supervisor.tap(/^验收通过$/)
      expect(await status()).toBe('accepted')
    },
    PART,
  )

  it(
    'is rated, settled, scored, and an example for others',
    async () => {
      const phone = await hands.at('resident-0081')
      await phone.open(ownPage())
      await phone.tap('打分')
      await phone.tap('很满意')
      await phone.tap(/^打分$/)
      await phone.reads('1 人打了分，平均 5.0 星')
      for (const one of [village.neighbours[0]!, village.neighbours[2]!])
        await one.does(rate, { projectId, stars: 5, ...id() })
      const secretary = await deskOf('gu-hongmei')
      await secretary.fill('最后花了（元）', '19000')
      await secretary.fill('谁审计的、文号（大家都看得到）', '镇审计 2027-18 号')
      await secretary.tap(/^结算$/)
      await village.on('2027-12-10')
      const town = await deskOf('ji-hai')
      await town.fill(/^进度/, '96')
      await town.fill(/^质量/, '95')
      await town.fill(/^公开和档案/, '100')
      await town.fill('评语（大家都看得到）', '老人出门看得见路了')
      await town.tap(/^考评$/)
      await deskOf('ji-hai')
      await town.tap('评为品牌项目')
      const proposer = await hands.at(RESIDENT)
      await proposer.open(ownPage())
      await proposer.reads('品牌项目')
      await proposer.reads('老人出门看得见路了')
      expect(await proposer.visit.axe()).toEqual([])
      await hands.closed()
      const { history, score, brand } = await county.guest().does(getProject, { projectId })
      expect(history.map(({ move }) => move)).toEqual([
        ...['propose', 'qualify', 'openVote', 'shortlist', 'budget', 'approve', 'publicise', 'pool', 'commit', 'start'],
        ...['changeAsked', 'change', 'report', 'finish', 'accept', 'settle', 'evaluate', 'brand'],
      ])
      expect([score?.total, brand]).toEqual([98, true])
    },
    PART,
  )
})
