import type { DisbursementRecord } from '../cloudfunctions/actions/fund/store'
import type { DueRecord } from '../cloudfunctions/kit/due'
import { startOfDay } from '../domain/kernel/calendar'
import type { MoneySource } from '../domain/kernel/money-sources'
import { seekKey } from '../domain/kernel/seek'
import { sharesOf } from '../domain/fund/shares'
import type { Purpose } from '../domain/fund/summary'
import data from './data/projects.json'
import { rnd } from './draw'
import { FundBooks, type Earmark } from './fund-books'
import { sampleCalls, type SampleCalls } from './fund-calls'
import { journalBeside } from './journal-beside'
import { drawPerson } from './names'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'
import { NAMED_COMMUNITIES, type Community } from './territory'

type Item = (typeof data.items)[number]
type Disbursement = DisbursementRecord & { _id: string }

/** Stages in which money was set aside, and those in which everything was paid. */
const DONE = ['settled', 'evaluated', 'archived']
const RUNNING = ['implementing']

const FIRMS = ['青禾安居工程队', '棠桥五金商店', '沙浦园林服务部', '江棠广告制作社', '惠民建材经营部', '新风水电服务部']
const GIVERS = ['惠民超市捐款', '江棠商会捐款', '棠桥村镇银行捐款']
const WHAT: Readonly<Record<string, readonly string[]>> = {
  engineering: ['材料定金', '施工款', '尾款'],
  service: ['第一期服务费', '第二期服务费', '余款'],
  goods: ['采购定金', '到货款', '尾款'],
}

const MANAGER = { userId: 'URW59', name: '欧阳敏' }
const DAY_MS = 86_400_000

/** Who asks, agrees and checks in a community: the characters at home there, elsewhere people nobody signs in as. */
function handsOf(community: Community) {
  if (community.id === 'JT0101')
    return {
      asker: { userId: 'URW38', name: '庞蕾' },
      secretary: { userId: 'URW35', name: '顾红梅' },
      supervisor: { userId: 'URW42', name: '林正义' },
    }
  const drawn = (nth: number) => {
    const name = drawPerson('member', 20_000 + NAMED_COMMUNITIES.indexOf(community) * 3 + nth).displayName
    return { userId: `seed-${community.id}-${nth}`, name }
  }
  return { asker: drawn(1), secretary: drawn(2), supervisor: drawn(3) }
}

interface Happening {
  readonly at: number
  happen(): void
}

/** Days of the year on which the county pays. */
const PAY_DAYS = ['04-14', '05-28', '07-16'] as const

/** Everything of a day happens within ten minutes, a second apart: one seal covers it. */
const dayOf = (year: number, monthDay: string) => startOfDay(`${year}-${monthDay}`) + 10 * 3_600_000

/** Rounded up to whole thousands of yuan, so that something stays free. */
const rounded = (fen: number) => Math.ceil((fen * 1.15) / 100_000) * 100_000

/** 梧桐里 gets the whole 200,000 yuan of the case in the year of the sample. */
const WHOLE: Readonly<Record<MoneySource, number>> = {
  ...{ fiscal: 14_000_000, party_dues: 3_000_000, social: 2_200_000, own: 800_000 },
}

class Story {
  readonly fund = new FundBooks()
  readonly disbursements: Disbursement[] = []
  readonly happenings: Happening[] = []

  /** What came in during a year, source by source, a little more than its projects take. */
  given(community: Community, year: number, items: readonly Item[]): void {
    const whole = community.id === 'JT0101' && year === 2026
    const need = (source: MoneySource) => (whole ? WHOLE[source] : rounded(taken(source)))
    const taken = (source: string) =>
      items
        .flatMap(({ sourceLines }) => sourceLines)
        .reduce((fen, one) => fen + (one.source === source ? one.fen : 0), 0)
    const { asker: checker } = handsOf(community)
    const give = (source: MoneySource, fen: number, monthDay: string, title: string) => {
      if (fen <= 0) return
      const at = dayOf(year, monthDay)
      const said = { at, title, maker: MANAGER, checker }
      this.happenings.push({ at, happen: () => this.fund.receive(community, year, source, fen, said) })
    }
    give('fiscal', need('fiscal'), '01-16', `${year} 年为民服务专项经费`)
    give('party_dues', need('party_dues'), '02-11', '党费补助')
    const social = sharesOf(need('social'), [5, 3, 2])
    social.forEach((fen, i) => give('social', fen, ['02-11', '02-25', '02-26'][i] ?? '02-26', GIVERS[i] ?? '捐款'))
    give('own', need('own'), '02-25', '社区自筹')
  }

  /** A project: its money is set aside, paid in three parts, and what is left goes back. */
  project(item: Item, community: Community, nth: number): void {
    const { code, year, title, stage, budgetFen, finalFen } = item
    const done = DONE.includes(stage)
    if (!done && !RUNNING.includes(stage)) return
    const lines = item.sourceLines.map(({ source, fen }) => ({ source: source as MoneySource, fen }))
    const setAt = dayOf(year, '03-10') + nth * 1_000
    let earmark: Earmark | undefined
    const happen = (at: number, doIt: (of: Earmark) => void) =>
      this.happenings.push({ at, happen: () => earmark && doIt(earmark) })
    this.happenings.push({
      at: setAt,
      happen: () => {
        const what = { projectId: code, purpose: item.kind as Purpose, lines }
        earmark = this.fund.setAside(community, year, what, { at: setAt, title, maker: MANAGER })
      },
    })
    const spent = done ? (finalFen ?? budgetFen) : Math.round((budgetFen * 55) / 100)
    const parts = sharesOf(spent, done ? [40, 40, 20] : [55, 45])
    const firm = FIRMS[rnd('fund.firm', nth, FIRMS.length)] ?? ''
    parts.forEach((fen, i) => {
      const at = dayOf(year, PAY_DAYS[i] ?? '07-16') + nth * 1_000
      const what = `${title}${(WHAT[item.class] ?? [])[i] ?? '款'}`.slice(0, 40)
      happen(at, (of) => this.paid(of, community, { id: `seed-${code}-${i + 1}`, fen, at, title: what, payee: firm }))
    })
    if (done) {
      const at = dayOf(year, '12-10') + nth * 1_000
      happen(at, (of) => this.fund.release(of, { at, maker: MANAGER }))
    }
  }

  private paid(
    earmark: Earmark,
    community: Community,
    { id, fen, at, title, payee }: { id: string; fen: number; at: number; title: string; payee: string },
  ): void {
    const { asker, secretary, supervisor } = handsOf(community)
    const done = this.fund.pay(earmark, id, fen, { at, title, payee, maker: asker, checker: supervisor })
    const hands = [
      { move: 'draft' as const, ...asker, at: at - 3 * DAY_MS },
      { move: 'approve' as const, ...secretary, at: at - 2 * DAY_MS },
      { move: 'check' as const, ...supervisor, at: at - DAY_MS },
      { move: 'pay' as const, ...MANAGER, at },
    ]
    const { fundId, unitId, unitName, year, orgPath, title: forWhat } = earmark
    this.disbursements.push({
      ...{ _id: id, ownerId: asker.userId, orgPath, earmarkId: earmark._id, fundId, unitId, unitName, year, title },
      ...{ forWhat, fen, payeeKind: 'organisation', payee, status: 'receipted', next: 'nobody', open: false },
      ...{ handIds: hands.map(({ userId }) => userId), hands, concerned: [], photos: [], receiptPhotos: [] },
      ...{ ...done, at: at - 3 * DAY_MS, seek: seekKey(at - 3 * DAY_MS, id) },
    })
  }

  /** Lets everything happen in the order of time, as far as the sample has come. */
  tell(): void {
    const past = this.happenings.filter(({ at }) => at < SAMPLE_START)
    for (const { happen } of past.sort((a, b) => a.at - b.at)) happen()
  }
}

const yearEndTerm = (fundId: string, year: number): DueRecord & { _id: string } => {
  const kind = 'fundYearEnd'
  return { _id: `${kind}_${fundId}`, kind, ref: fundId, dueAt: startOfDay(`${year + 1}-01-01`), lease: 0, attempts: 0 }
}

/** The funds of the named communities in the years of the stories. */
export async function plantFund(store: SeedStore): Promise<void> {
  const story = new Story()
  for (const community of NAMED_COMMUNITIES) {
    for (const year of [2025, 2026]) {
      const items = data.items.filter((item) => item.communityCode === community.id && item.year === year)
      if (items.length === 0) continue
      story.given(community, year, items)
      for (const item of items) story.project(item, community, data.items.indexOf(item))
    }
    const at = startOfDay('2026-01-01')
    if (data.items.some((item) => item.communityCode === community.id && item.year === 2025))
      story.happenings.push({ at, happen: () => story.fund.carry(community, 2025, at) })
  }
  const called: SampleCalls[] = []
  for (const { at, open } of sampleCalls(story.fund)) story.happenings.push({ at, happen: () => called.push(open()) })
  story.tell()
  const { books, rows, earmarks, funds } = story.fund
  await store.bulkLoad('funds', stamped(funds))
  await store.bulkLoad('fundRows', stamped(rows))
  await store.bulkLoad('earmarks', stamped(earmarks.values()))
  await store.bulkLoad('calls', stamped(called.flatMap(({ calls }) => calls)))
  await store.bulkLoad('applications', stamped(called.flatMap(({ applications }) => applications)))
  await store.bulkLoad('disbursements', stamped(story.disbursements))
  await store.bulkLoad('postings', stamped(books.postings))
  await store.bulkLoad('balances', stamped(books.balances))
  await store.bulkLoad('journal', stamped(journalBeside(books, 'fund')))
  const open = funds.filter(({ closedAt }) => closedAt === undefined)
  await store.bulkLoad('due', stamped(open.map(({ _id, year }) => yearEndTerm(_id, year))))
}
